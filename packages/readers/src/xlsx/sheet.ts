import type { Origin } from '@mingxiao/core'
import { type CellRange, printCellAddress } from './cell-address.ts'
import type { Borders } from './cell-styles.ts'

/** A worksheet as its part holds it, before anything is known of tables and titles. */
export interface Sheet {
  readonly name: string
  readonly part: string
  /** By row; only rows with a text or a border. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly CellRange[]
  /** Of page headers and footers. */
  readonly marginLines: readonly MarginLine[]
}

export interface SheetRow {
  readonly row: number
  readonly offset: number
  /** By column; only cells with a text or a border. */
  readonly cells: readonly SheetCell[]
}

export interface SheetCell {
  readonly column: number
  readonly offset: number
  readonly text: string
  readonly borders: Borders
}

export interface MarginLine {
  readonly text: string
  readonly offset: number
}

/** The place of a cell; offset is that of its row where the cell itself is not written. */
export function cellOrigin(
  { name, part }: Pick<Sheet, 'name' | 'part'>,
  row: number,
  column: number,
  offset: number,
): Origin {
  return { format: 'xlsx', part, offset, sheet: name, cell: printCellAddress(row, column) }
}

/** A place in the sheet's part that is no cell. */
export function sheetOrigin({ name, part }: Pick<Sheet, 'name' | 'part'>, offset: number): Origin {
  return { format: 'xlsx', part, offset, sheet: name, cell: '' }
}

import type { Origin } from '@mingxiao/core'
import { type CellRange, printCellAddress } from './cell-address.ts'
import type { Borders } from './cell-style.ts'

/** Which sheet of which file: what the place of each cell begins with. */
export interface SheetPlace {
  readonly format: 'xlsx' | 'xls'
  readonly name: string
  /** The part of an archive or the stream of a compound file that holds the sheet. */
  readonly part: string
}

/** A worksheet as its file holds it, before anything is known of tables and titles. */
export interface Sheet extends SheetPlace {
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
export function cellOrigin({ format, name, part }: SheetPlace, row: number, column: number, offset: number): Origin {
  return { format, part, offset, sheet: name, cell: printCellAddress(row, column) }
}

/** A place in the sheet that is no cell. */
export function sheetOrigin({ format, name, part }: SheetPlace, offset: number): Origin {
  return { format, part, offset, sheet: name, cell: '' }
}

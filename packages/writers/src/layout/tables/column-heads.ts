import type { Field, FieldSet } from '@mingxiao/core'
import type { LaidCell, LaidRun } from '../laid-document.ts'
import type { CellPlace, TableInk } from './table-ink.ts'
import type { GridLayout } from './table-layout.ts'

/** A column of a form on the grid of the table. */
export interface GridColumn {
  readonly key: string
  readonly field: Field<unknown>
  readonly column: number
  readonly span: number
}

/** The columns that a layout prints, one after the other. */
export function columnsFrom(
  fields: FieldSet,
  spans: Readonly<Record<string, number>>,
  from: number,
): readonly GridColumn[] {
  let column = from
  return Object.entries(spans).map(([key, span]) => {
    const field = fields[key]
    if (!field) throw new Error(`a layout asks for a column ${key}`)
    const found = { key, field, column, span }
    column += span
    return found
  })
}

/** The head of a block, with the unit of money that the table declares in place of the form's. */
export function headWords(head: string, after: GridLayout['afterHead'], ink: TableInk): string {
  if (typeof after === 'string') return head + after
  const bare = head.replace(unitInBrackets, '')
  if (bare === head && !after) return head
  return ink.moneyUnit === '' ? bare : `${bare}（${ink.moneyUnit}）`
}

const unitInBrackets = /（(?:亿元|万元|元)）$/

/** The rows with the head merged down beside them all. */
export function withHead(
  rows: readonly (readonly LaidCell[])[],
  head: LaidRun,
  { column, span, isUpright = false }: CellPlace,
  ink: TableInk,
): readonly (readonly LaidCell[])[] {
  const cell = ink.cell([head], { column, span, rowSpan: rows.length, isUpright })
  return rows.map((cells, at) => (at === 0 ? [cell, ...cells] : cells))
}

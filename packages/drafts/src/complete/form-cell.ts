import {
  columnsOf,
  type Field,
  type FieldSet,
  type Grid,
  type Part,
  quotedName,
  type Rows,
  squeezed,
  withYear,
} from '@mingxiao/core'
import type { DraftCells, DraftPart } from '../draft/draft.ts'
import { isGrid, isRows } from '../draft/is-rows.ts'
import type { NumberedTable } from './numbered-table.ts'

/** A cell of a table, filled or not. */
export interface FormCell {
  /** “3-1/indicators.4.score” */
  readonly address: string
  readonly table: NumberedTable
  /** Address inside its table, and the same with `*` for its row; null for single cells and sums of lists. */
  readonly path: string
  readonly pattern: string | null
  /** Address of its row inside the table; '' for single cells. */
  readonly line: string
  readonly column: string
  readonly field: Field<unknown>
  readonly lineLabel: string
  readonly columnLabel: string
  /** What somebody typed; undefined where the draft holds nothing. */
  readonly typed: string | undefined
}

/** Every cell that a table of the form has, and the draft’s rows in it. */
export function cellsOfTable(table: NumberedTable): readonly FormCell[] {
  return Object.entries(table.form.parts).flatMap(([key, part]) => cellsOfPart(key, part, table))
}

function cellsOfPart(key: string, part: Part, table: NumberedTable): readonly FormCell[] {
  const given = table.table.parts[key]
  if (part.kind === 'fields') {
    return lineOf({ table, line: key, list: null, label: '' }, part.fields, (given ?? {}) as DraftCells).map(
      (cell) => ({
        ...cell,
        line: '',
      }),
    )
  }
  return part.kind === 'grid' ? gridCells(key, part, given, table) : rowCells(key, part, given, table)
}

interface LineHead {
  readonly table: NumberedTable
  /** Address of the line inside the table. */
  readonly line: string
  /** Address of the list of lines it is one of, if any. */
  readonly list: string | null
  readonly label: string
}

function lineOf({ table, line, list, label }: LineHead, fields: FieldSet, typed: DraftCells): readonly FormCell[] {
  return Object.entries(fields).map(([column, field]) => ({
    address: `${table.no}/${line}.${column}`,
    table,
    path: `${line}.${column}`,
    pattern: list === null ? null : `${list}.*.${column}`,
    line,
    column,
    field,
    lineLabel: label,
    columnLabel: withYear(field.label, table.year),
    typed: typed[column],
  }))
}

function gridCells(key: string, part: Grid, given: DraftPart | undefined, table: NumberedTable): readonly FormCell[] {
  const grid = given && isGrid(given) ? given : { rows: {} }
  return Object.entries(part.rows).flatMap(([row, { label, isAdded }]) => {
    const cells = grid.rows[row]
    const head = { table, line: `${key}.${row}`, list: key, label: withYear(label, table.year) }
    const known = isAdded && !cells ? [] : lineOf(head, part.columns, cells ?? {})
    const { open } = part
    if (open?.under !== row) return known
    const lines = (grid.open ?? []).flatMap((line, at) => {
      const list = `${key}.${open.name}`
      return lineOf({ table, line: `${list}.${at + 1}`, list, label: line.label }, part.columns, line.cells)
    })
    return [...known, ...lines]
  })
}

function rowCells(key: string, part: Rows, given: DraftPart | undefined, table: NumberedTable): readonly FormCell[] {
  const { rows, total } = given && isRows(given) ? given : { rows: [], total: {} }
  const columns = columnsOf(part)
  const lines = carriedDown(rows, part.carried).flatMap((cells, at) =>
    lineOf({ table, line: `${key}.${at + 1}`, list: key, label: nameOfRow(cells) }, columns, cells),
  )
  return [
    ...lines,
    ...lineOf({ table, line: `${key}.total`, list: null, label: part.total.label }, columns, total ?? {}),
  ]
}

/** A head that a row leaves out is that of the row above, as in merged cells; under a new head nothing is carried. */
function carriedDown(rows: readonly DraftCells[], carried: readonly string[]): readonly DraftCells[] {
  const down: DraftCells[] = []
  for (const cells of rows) {
    const above = down.at(-1) ?? {}
    const firstOwn = carried.findIndex((column) => cells[column] !== undefined)
    const taken = carried.slice(0, firstOwn === -1 ? carried.length : firstOwn)
    const heads = taken.flatMap((column) => (above[column] === undefined ? [] : [[column, above[column]] as const]))
    down.push({ ...Object.fromEntries(heads), ...cells })
  }
  return down
}

function nameOfRow(cells: DraftCells): string {
  const named = [cells['level3'], cells['level2'], cells['level1']].find((name) => squeezed(name ?? '') !== '')
  return quotedName(named)
}

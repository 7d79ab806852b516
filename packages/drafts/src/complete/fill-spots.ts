import {
  columnsOf,
  type FieldSet,
  noLine,
  type Part,
  type PartSpots,
  type Spot,
  type SpotSet,
  withYear,
} from '@mingxiao/core'
import { isGrid, isRows } from '../draft/is-rows.ts'
import type { ComputedCell } from './compute-cells.ts'
import type { NumberedTable } from './numbered-table.ts'

type Cells = ReadonlyMap<string, ComputedCell>

/** The spots of a table, as a reader would have found them in a file that prints it. */
export function spotsOfTable(table: NumberedTable, cells: Cells): Readonly<Record<string, PartSpots>> {
  const parts = Object.entries(table.form.parts).map(([key, part]) => [key, spotsOfPart(key, part, table, cells)])
  return Object.fromEntries(parts)
}

/** A piece of text whose place is its address in the draft. */
export function spotAt(address: string, quote: string): Spot {
  return { quote, table: null, row: null, column: null, origin: { format: 'form', path: address } }
}

function spotsOfPart(key: string, part: Part, table: NumberedTable, cells: Cells): PartSpots {
  const line = (path: string, columns: FieldSet) => spotsOfLine(`${table.no}/${path}`, Object.keys(columns), cells)
  const given = table.table.parts[key]
  if (part.kind === 'fields') return { kind: 'fields', cells: line(key, part.fields) }
  if (part.kind === 'rows') {
    const count = given && isRows(given) ? given.rows.length : 0
    const columns = columnsOf(part)
    const rows = Array.from({ length: count }, (_, at) => line(`${key}.${at + 1}`, columns))
    const total = { label: null, cells: totalSpots(`${table.no}/${key}.total`, columns, cells) }
    return { kind: 'rows', rows, total: count === 0 ? noLine : total, spare: [] }
  }
  const grid = given && isGrid(given) ? given : { rows: {} }
  const rows = Object.entries(part.rows).flatMap(([row, { label }]) => {
    const path = `${key}.${row}`
    const spots = line(path, part.columns)
    if (Object.keys(spots).length === 0) return []
    const printed = withYear(label, table.year)
    return [[row, { label: spotAt(`${table.no}/${path}`, printed), cells: spots }] as const]
  })
  const open = (grid.open ?? []).map(({ label }, at) => {
    const path = `${key}.${part.open?.name ?? ''}.${at + 1}`
    return { label: spotAt(`${table.no}/${path}`, label), cells: line(path, part.columns) }
  })
  return { kind: 'grid', rows: Object.fromEntries(rows), open }
}

/** Every cell of the row that the form has; one that nobody filled is blank. */
function spotsOfLine(line: string, columns: readonly string[], cells: Cells): SpotSet {
  const spots = columns.flatMap((column) => {
    const address = `${line}.${column}`
    const computed = cells.get(address)
    return computed ? [[column, spotAt(address, computed.text ?? '')] as const] : []
  })
  return Object.fromEntries(spots)
}

/** In the last row the columns before the points are merged into its label, unless something is printed there all the same. */
function totalSpots(line: string, columns: FieldSet, cells: Cells): SpotSet {
  const keys = Object.keys(columns)
  const first = keys.findIndex((key) => columns[key]?.kind === 'score')
  const isFilled = (key: string) => cells.get(`${line}.${key}`)?.text !== undefined
  const printed = keys.filter((key, at) => (first !== -1 && at >= first) || isFilled(key))
  return spotsOfLine(line, printed, cells)
}

import type { Table } from '@mingxiao/core'
import type { TableRow } from '../../blocks/build-table.ts'
import { originAt } from '../origin-at.ts'
import { findTableColumns } from './table-columns.ts'
import type { RowDefinition } from './table-definition.ts'

/** A row as it stands in the text, with the definition its end mark holds; null where it has none. */
export interface RawRow {
  readonly start: number
  readonly cells: readonly RawCell[]
  readonly definition: RowDefinition | null
}

export interface RawCell {
  readonly start: number
  readonly text: string
  readonly tables: readonly Table[]
}

/** Puts the rows' cells on the columns their edges make. */
export function placeRows(rows: readonly RawRow[]): readonly TableRow[] {
  const edges = findEdges(rows)
  const columnOf = findTableColumns(edges)
  return rows.map((row, rowIndex) => {
    const columns = (edges[rowIndex] ?? []).map(columnOf)
    return {
      columnsBefore: columns[0] ?? 0,
      columnsAfter: 0,
      cells: row.cells.map(({ start, text, tables }, index) => ({
        columnSpan: (columns[index + 1] ?? 0) - (columns[index] ?? 0),
        horizontal: row.definition?.cells[index]?.horizontal ?? 'none',
        vertical: row.definition?.cells[index]?.vertical ?? 'none',
        text,
        tables,
        origin: originAt(start),
      })),
    }
  })
}

/** For each row one ascending edge more than it has cells; a row without a definition takes its neighbour's. */
function findEdges(rows: readonly RawRow[]): readonly (readonly number[])[] {
  let neighbour = rows.find(isDefined)?.definition?.edges ?? []
  return rows.map((row) => {
    const count = row.cells.length
    if (isDefined(row)) neighbour = row.definition?.edges ?? []
    else if (neighbour.length !== count + 1) return completeEdges(spreadEdges(neighbour, count), count)
    return completeEdges(neighbour, count)
  })
}

function isDefined(row: RawRow): boolean {
  return (row.definition?.cells.length ?? 0) > 0
}

function completeEdges(given: readonly number[], count: number): readonly number[] {
  const edges: number[] = []
  for (let index = 0; index <= count; index++) {
    const last = edges.at(-1)
    const edge = given[index] ?? (last ?? 0) + unknownWidth
    edges.push(last === undefined ? edge : Math.max(edge, last + 1))
  }
  return edges
}

/** The width of a cell the definition does not know of: about the width of two characters. */
const unknownWidth = 400

function spreadEdges(neighbour: readonly number[], count: number): readonly number[] {
  const left = neighbour[0] ?? 0
  const width = (neighbour.at(-1) ?? left) - left
  return Array.from({ length: count + 1 }, (_, index) => left + Math.round((width * index) / Math.max(1, count)))
}

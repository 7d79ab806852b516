import type { Cell, HiddenText, Table } from '@mingxiao/core'
import { readerError } from '../../errors.ts'
import { limits } from '../../limits.ts'
import type { CellRange } from '../cell-address.ts'
import { cellOrigin, type Sheet, type SheetRow } from '../sheet.ts'
import type { LayoutState } from './layout-state.ts'
import type { MergesByRow } from './spread-merges.ts'

/** A run of rows as a table on the columns it uses; each place that no merge covers is a cell. */
export function buildTable(
  sheet: Sheet,
  rows: readonly SheetRow[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  merges: MergesByRow,
  state: LayoutState,
): Table {
  const { left, right } = usedColumns(rows, merges)
  const rowCount = bottom - top + 1
  const columnCount = right - left + 1
  state.blankPlaces += rowCount * columnCount - rows.reduce((count, { cells }) => count + cells.length, 0)
  if (state.blankPlaces > limits.blankPlaces) {
    throw readerError('too-many-cells', `${sheet.part}: ${rowCount} rows of ${columnCount} columns`)
  }

  const region = { top, left, bottom, right }
  const written = new Map(rows.map((row) => [row.row, row]))
  const hidden = new Map<CellRange, HiddenText[]>()
  const cells: Cell[] = []
  let offset = rows[0]?.offset ?? 0
  for (let row = top; row <= bottom; row++) {
    offset = written.get(row)?.offset ?? offset
    placeRow({ sheet, region, row, offset, hidden, cells }, written.get(row)?.cells ?? [], merges.get(row) ?? [])
  }
  const origin = cells[0]?.origin ?? cellOrigin(sheet, top, left, offset)
  return { kind: 'table', rowCount, columnCount, cells, name: sheet.name, origin }
}

/** A line beside the table may be stored with the empty cells there: a column counts by its texts and edges. */
function usedColumns(rows: readonly SheetRow[], merges: MergesByRow): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY
  let right = 0
  for (const { row, cells } of rows) {
    const ranges = merges.get(row) ?? []
    let at = 0
    for (const { column, text, borders } of cells) {
      if (text.trim() === '' && !borders.hasEdge) continue
      while ((ranges[at]?.right ?? column) < column) at += 1
      const range = ranges[at]
      const isCovered = range !== undefined && range.left <= column
      left = Math.min(left, isCovered ? range.left : column)
      right = Math.max(right, isCovered ? range.right : column)
    }
  }
  return left > right ? { left: 0, right: 0 } : { left, right }
}

interface RowPlacing {
  readonly sheet: Sheet
  readonly region: CellRange
  readonly row: number
  /** Of the row, for the cells that are not written. */
  readonly offset: number
  readonly hidden: Map<CellRange, HiddenText[]>
  readonly cells: Cell[]
}

function placeRow(placing: RowPlacing, written: SheetRow['cells'], ranges: readonly CellRange[]): void {
  const { sheet, region, row, hidden, cells } = placing
  let at = 0
  let inRange = 0
  for (let column = region.left; column <= region.right; column++) {
    while ((written[at]?.column ?? column) < column) at += 1
    while ((ranges[inRange]?.right ?? column) < column) inRange += 1
    const own = written[at]?.column === column ? written[at] : undefined
    const reached = ranges[inRange]
    const range = reached !== undefined && reached.left <= column ? reached : undefined
    const merge = range === undefined ? { top: row, left: column, bottom: row, right: column } : clip(range, region)

    const text = own?.text ?? ''
    const origin = cellOrigin(sheet, row, column, own?.offset ?? placing.offset)
    if (merge.top === row && merge.left === column) {
      const texts: HiddenText[] = []
      if (range !== undefined) hidden.set(range, texts)
      cells.push({
        row: row - region.top,
        column: column - region.left,
        rowSpan: merge.bottom - merge.top + 1,
        columnSpan: merge.right - merge.left + 1,
        text,
        hidden: texts,
        tables: [],
        origin,
      })
    } else if (text.trim() !== '' && range !== undefined) {
      hidden.get(range)?.push({ text, row: row - region.top, column: column - region.left, origin })
    }
  }
}

function clip(range: CellRange, region: CellRange): CellRange {
  return {
    top: Math.max(range.top, region.top),
    left: Math.max(range.left, region.left),
    bottom: Math.min(range.bottom, region.bottom),
    right: Math.min(range.right, region.right),
  }
}

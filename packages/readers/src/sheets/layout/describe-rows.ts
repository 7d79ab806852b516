import type { SheetCell, SheetRow } from '../sheet.ts'
import type { MergesByRow } from './spread-merges.ts'

/** What a row shows, for telling tables from titles. */
export interface RowDescription {
  readonly row: number
  /** Cells with a text that a reader sees. */
  readonly visibleTexts: number
  /** Some cell is drawn at its left or right: a line under a title has only an edge. */
  readonly isRuled: boolean
  /** A merged cell that shows something reaches here from the row above. */
  readonly continuesAbove: boolean
}

/** Rows that show anything, top to bottom. */
export function describeRows(rows: readonly SheetRow[], merges: MergesByRow): RowDescription[] {
  const continued = findContinuedRows(rows, merges)
  const described = rows.map(({ row, cells }) => ({
    row,
    visibleTexts: shownCells(row, cells, merges).filter(({ text }) => text.trim() !== '').length,
    isRuled: cells.some(({ borders }) => borders.hasSide),
    continuesAbove: continued.has(row),
  }))
  const known = new Set(rows.map(({ row }) => row))
  const between = [...continued].filter((row) => !known.has(row))
  return [
    ...described.filter((row) => row.visibleTexts > 0 || row.isRuled || row.continuesAbove),
    ...between.map((row) => ({ row, visibleTexts: 0, isRuled: false, continuesAbove: true })),
  ].sort((left, right) => left.row - right.row)
}

/** The cells of a row that are not merged away under another. */
export function shownCells(row: number, cells: readonly SheetCell[], merges: MergesByRow): readonly SheetCell[] {
  const ranges = merges.get(row)
  if (ranges === undefined) return cells
  let at = 0
  return cells.filter(({ column }) => {
    while ((ranges[at]?.right ?? column) < column) at += 1
    const range = ranges[at]
    return range === undefined || range.left > column || (range.left === column && range.top === row)
  })
}

/** The rows below the first of each merge whose own cell has a text or a border. */
function findContinuedRows(rows: readonly SheetRow[], merges: MergesByRow): ReadonlySet<number> {
  const continued = new Set<number>()
  for (const { row, cells } of rows) {
    const ranges = merges.get(row)
    if (ranges === undefined) continue
    const columns = new Set(cells.map(({ column }) => column))
    for (const { top, left, bottom } of ranges) {
      if (top !== row || !columns.has(left)) continue
      for (let below = top + 1; below <= bottom; below++) continued.add(below)
    }
  }
  return continued
}

import type { LaidCell, LaidRow, LaidTable } from '../layout/laid-document.ts'
import { textHeight, uprightHeight } from './text-height.ts'

/** The rows of a table as high as their texts need, where they may grow. */
export function rowHeights({ columns, rows }: LaidTable): readonly number[] {
  const heights = rows.map(({ height }) => height)
  const spanning: { readonly at: number; readonly cell: LaidCell }[] = []
  for (const [at, { mayGrow, cells }] of rows.entries()) {
    for (const cell of cells) {
      if (cell.rowSpan > 1) spanning.push({ at, cell })
      else if (mayGrow) heights[at] = Math.max(heights[at] ?? 0, heightOf(cell, columns))
    }
  }
  for (const { at, cell } of spanning) growLast(heights, rows, at, cell, columns)
  return heights
}

/** What a cell over several rows lacks is added to the last of them that may grow. */
function growLast(
  heights: number[],
  rows: readonly LaidRow[],
  at: number,
  cell: LaidCell,
  columns: readonly number[],
): void {
  let lacking = heightOf(cell, columns)
  let last = -1
  for (let row = at; row < at + cell.rowSpan; row += 1) {
    lacking -= heights[row] ?? 0
    if (rows[row]?.mayGrow) last = row
  }
  if (lacking > 0 && last >= 0) heights[last] = (heights[last] ?? 0) + lacking
}

function heightOf({ column, columnSpan, isUpright, paragraphs }: LaidCell, columns: readonly number[]): number {
  if (isUpright) return uprightHeight(paragraphs)
  let width = 0
  for (let at = column; at < column + columnSpan; at += 1) width += columns[at] ?? 0
  return textHeight(paragraphs, width)
}

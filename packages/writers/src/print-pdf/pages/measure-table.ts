import type { LaidCell, LaidTable } from '../../layout/laid-document.ts'
import { cellMargin } from '../../layout/page-measures.ts'
import type { LetterCase } from './letter-case.ts'
import { points } from './points.ts'
import { type SetLine, setLines } from './set-lines.ts'
import { setUpright } from './set-upright.ts'

/** A table with its cells in lines and its rows as high as those need. */
export interface MeasuredTable {
  readonly width: number
  readonly headRows: number
  readonly heights: readonly number[]
  /** From above, each row from left to right. */
  readonly cells: readonly MeasuredCell[]
}

export interface MeasuredCell {
  readonly cell: LaidCell
  readonly row: number
  readonly left: number
  readonly width: number
  readonly lines: readonly SetLine[]
}

export function measureTable({ columns, rows, headRows }: LaidTable, letters: LetterCase): MeasuredTable {
  const edges = [0]
  for (const column of columns) edges.push((edges.at(-1) ?? 0) + points(column))
  const cells = rows.flatMap((row, index) => row.cells.map((cell) => measureCell(cell, index, edges, letters)))
  const heights = rows.map(({ height }) => points(height))
  // Rows grow for their own cells first, then for those that reach over several.
  for (const measured of cells.toSorted((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const { row, cell } = measured
    const end = Math.min(rows.length, row + cell.rowSpan)
    const needed = heightOf(measured.lines) + margins
    const missing = needed - sumOf(heights, row, end)
    const grown = rows.slice(row, end).findLastIndex(({ mayGrow }) => mayGrow)
    if (missing > 0 && grown >= 0) heights[row + grown] = (heights[row + grown] ?? 0) + missing
  }
  return { width: edges.at(-1) ?? 0, headRows, heights, cells }
}

const margins = points(cellMargin.top + cellMargin.bottom)
const sides = points(cellMargin.left + cellMargin.right)

function measureCell(cell: LaidCell, row: number, edges: readonly number[], letters: LetterCase): MeasuredCell {
  const left = edges[cell.column] ?? 0
  const width = (edges[cell.column + cell.columnSpan] ?? left) - left
  const upright = cell.isUpright ? setUpright(cell.paragraphs, width, letters) : null
  const lines = upright ?? cell.paragraphs.flatMap((paragraph) => setLines(paragraph, width - sides, letters))
  return { cell, row, left, width, lines: lines.map((line) => (upright ? line : inside(line))) }
}

function inside(line: SetLine): SetLine {
  return { ...line, left: line.left + points(cellMargin.left) }
}

export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0)
}

export function sumOf(heights: readonly number[], from: number, to: number): number {
  let sum = 0
  for (let row = from; row < to; row++) sum += heights[row] ?? 0
  return sum
}

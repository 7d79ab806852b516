import type { PageBox } from '@mingxiao/core'
import { tolerance } from './merge-segments.ts'
import type { PageCell, TableItem } from './page-layout.ts'
import type { TextLine } from './text-line.ts'

/** A table that may run over several pages. */
export interface OpenTable {
  readonly page: number
  readonly box: PageBox
  readonly left: number
  readonly right: number
  /** Where it ends on its last page. */
  readonly bottom: number
  readonly rowCount: number
  readonly cells: readonly OpenCell[]
}

export interface OpenCell {
  readonly row: number
  readonly rowSpan: number
  readonly left: number
  readonly right: number
  readonly page: number
  /** On its first page. */
  readonly box: PageBox
  /** On its last page. */
  readonly lastBox: PageBox
  readonly lines: readonly TextLine[]
  readonly tables: readonly TableItem[]
}

export function openTable({ page, left, right, top, bottom, rowCount, cells }: TableItem): OpenTable {
  return {
    page,
    box: { left, top, width: right - left, height: bottom - top },
    left,
    right,
    bottom,
    rowCount,
    cells: cells.map((cell) => openCell(cell, page)),
  }
}

function openCell({ row, rowSpan, box, lines, tables }: PageCell, page: number): OpenCell {
  return { row, rowSpan, left: box.left, right: box.left + box.width, page, box, lastBox: box, lines, tables }
}

/** Whether two cells stand in the same columns. */
export function sharesColumns(a: OpenCell, b: OpenCell): boolean {
  return Math.abs(a.left - b.left) <= tolerance && Math.abs(a.right - b.right) <= tolerance
}

export function isBlank({ lines }: OpenCell): boolean {
  return lines.length === 0
}

export function textOf({ lines }: OpenCell): string {
  return lines.map(({ text }) => text.replace(/\s+/g, '')).join('')
}

/** White space between a cell's sides and the texts in it, as the narrowest cells of its table show. */
export function paddingOf(cells: readonly OpenCell[]): number {
  let padding = widestPadding
  for (const { left, right, lines } of cells) {
    for (const line of lines) padding = Math.min(padding, line.left - left, right - line.right)
  }
  return Math.max(narrowestPadding, padding)
}

/** Word's own is 5.4 points. */
const widestPadding = 5.4
const narrowestPadding = 1

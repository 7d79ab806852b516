import type { Column } from './workbook.ts'

/** The height of a row in points, so that wrapped text shows whole in programs that do not fit rows themselves. */
export function rowHeight(cells: readonly string[], columns: readonly Column[]): number {
  const lines = cells.map((text, at) => linesOf(text, columns[at]?.width ?? 0))
  return Math.min(tallest, Math.max(1, ...lines) * lineHeight)
}

const lineHeight = 16
/** Excel's limit. */
const tallest = 409

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))), 0)
}

/** In characters of the default font; a Chinese character takes two. */
function widthOf(line: string): number {
  return [...line].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0)
}

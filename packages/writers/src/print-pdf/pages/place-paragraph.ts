import type { LaidParagraph } from '../../layout/laid-document.ts'
import type { StructureElement } from '../file/structure.ts'
import type { PageCursor } from './page-cursor.ts'
import type { SetLine } from './set-lines.ts'

/** Sets the lines of a paragraph on the page, and on the next ones where there is no more room. */
export function placeParagraph(cursor: PageCursor, lines: readonly SetLine[], element: StructureElement): void {
  for (let at = 0; at < lines.length; ) {
    const end = endOnPage(cursor, lines, at)
    if (end === at) {
      cursor.nextPage()
      continue
    }
    printLines(cursor, lines.slice(at, end), element)
    at = end
  }
}

/** How many lines of a paragraph stand together where it begins: no line of it is left alone, there or on the next page. */
export function leastLines({ length }: readonly SetLine[]): number {
  return length <= 3 ? length : 2
}

/** Index behind the last line that goes on this page. */
function endOnPage(cursor: PageCursor, lines: readonly SetLine[], start: number): number {
  let [end, height] = [start, 0]
  for (; end < lines.length; end++) {
    height += lines[end]?.height ?? 0
    if (height > cursor.room + tolerance) break
  }
  if (!cursor.isAtTop && start === 0 && end < leastLines(lines)) return start
  const leavesOne = lines.length - end === 1
  return Math.max(leavesOne ? end - 1 : end, cursor.isAtTop ? start + 1 : start)
}

const tolerance = 0.01

function printLines(cursor: PageCursor, lines: readonly SetLine[], element: StructureElement): void {
  const { page, left } = cursor
  const isBlank = lines.every(({ line }) => line.letters.length === 0)
  if (!isBlank) page.open(element)
  for (const line of lines) {
    page.line(line.line, left + line.left, cursor.y + line.baseline, line.spread)
    cursor.y += line.height
  }
  if (!isBlank) page.close()
}

/** The element that a paragraph is: a heading of the outline or text. */
export function typeOf({ style }: LaidParagraph): 'H1' | 'H2' | 'H3' | 'H4' | 'P' {
  return style.outline === null ? 'P' : `H${style.outline}`
}

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

/** How many of the lines fit; of a paragraph that goes on, no single line is left alone on a page. */
function endOnPage(cursor: PageCursor, lines: readonly SetLine[], start: number): number {
  let [end, height] = [start, 0]
  for (; end < lines.length; end++) {
    height += lines[end]?.height ?? 0
    if (height > cursor.room + tolerance) break
  }
  if (cursor.isAtTop && end === start) return start + 1
  if (end === lines.length) return end
  const isAlone = start === 0 && end === 1 && lines.length > 1
  if (isAlone && !cursor.isAtTop) return start
  const leavesOne = lines.length - end === 1 && end - start > 2
  return leavesOne ? end - 1 : end
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

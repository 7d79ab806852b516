import type { MarginLine } from '../sheets/sheet.ts'
import { splitMargin } from '../sheets/split-margin.ts'
import type { XmlCursor } from '../xml/xml-cursor.ts'
import { unescapeText } from './rich-text.ts'

/** The lines of a sheet's page headers and footers. */
export function readHeaderFooter(cursor: XmlCursor): MarginLine[] {
  const { inside } = cursor
  const lines: MarginLine[] = []
  while (cursor.nextStart(inside)) {
    const { offset } = cursor
    for (const text of splitMargin(unescapeText(cursor.text()))) lines.push({ text, offset })
  }
  return lines
}

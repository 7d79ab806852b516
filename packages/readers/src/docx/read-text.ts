import type { XmlCursor } from '../xml/xml-cursor.ts'

/** The text of the w:t at the cursor: white space at its ends counts only where it is preserved (§17.3.3.31). */
export function readText(cursor: XmlCursor): string {
  const text = cursor.text()
  const trimmed = trimXmlSpace(text)
  const kept = trimmed === text || cursor.attribute('space') === 'preserve' ? text : trimmed
  return kept.replace(/[\r\n]+/g, ' ')
}

/** Only what XML calls white space: an ideographic space is text. */
function trimXmlSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (start < end && text.charCodeAt(end - 1) <= 0x20) end--
  return text.slice(start, end)
}

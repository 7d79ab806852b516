import type { XmlCursor } from '../xml/xml-cursor.ts'

/** The text of the w:t at the cursor: white space at its ends counts only where it is preserved (§17.3.3.31). */
export function readText(cursor: XmlCursor): string {
  const text = cursor.text()
  const isExact = hasNoWhiteSpaceAround(text) || cursor.attribute('space') === 'preserve'
  return (isExact ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')).replace(/[\r\n]+/g, ' ')
}

function hasNoWhiteSpaceAround(text: string): boolean {
  return text.charCodeAt(0) > 0x20 && text.charCodeAt(text.length - 1) > 0x20
}

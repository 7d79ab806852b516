import type { XmlCursor } from '../xml/xml-cursor.ts'

/** The text of the string item the cursor stands on: its runs joined, phonetic guides left out. */
export function readRichText(cursor: XmlCursor): string {
  const { inside } = cursor
  let text = ''
  while (cursor.nextStart(inside)) {
    if (cursor.name === 's:t') text += cursor.text()
    else if (cursor.name !== 's:r') cursor.skip()
  }
  return unescapeText(text)
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 §22.9.2.19); every line ends with “\n”. */
export function unescapeText(text: string): string {
  const unescaped = text.includes('_x') ? text.replace(/_x([\da-fA-F]{4})_/g, decodeEscape) : text
  return unescaped.includes('\r') ? unescaped.replace(/\r\n?/g, '\n') : unescaped
}

function decodeEscape(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16))
}

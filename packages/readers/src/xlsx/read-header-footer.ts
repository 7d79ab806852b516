import type { XmlCursor } from '../xml/xml-cursor.ts'
import { unescapeText } from './rich-text.ts'
import type { MarginLine } from './sheet.ts'

/** The lines of a sheet's page headers and footers, left to right, without page numbers and other fields. */
export function readHeaderFooter(cursor: XmlCursor): MarginLine[] {
  const { inside } = cursor
  const lines: MarginLine[] = []
  while (cursor.nextStart(inside)) {
    const { offset } = cursor
    for (const text of splitLines(unescapeText(cursor.text()))) lines.push({ text, offset })
  }
  return lines
}

/** Codes of ECMA-376 §18.3.1.46: &L &C &R part the line, &"font" &12 &K000000 and letters format it or stand for fields. */
function splitLines(text: string): string[] {
  return text
    .split(/(?<!&)(?:&&)*&[LCR]/)
    .flatMap((section) =>
      section.replace(/&(?:&|"[^"]*"|K[\da-fA-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|[a-zA-Z])?/g, keepAmpersand).split('\n'),
    )
    .filter((line) => line.trim() !== '')
}

function keepAmpersand(code: string): string {
  return code === '&&' ? '&' : ''
}

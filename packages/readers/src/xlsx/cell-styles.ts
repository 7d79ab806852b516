import { type Borders, type CellStyle, plainStyle } from '../sheets/cell-style.ts'
import { builtinFormats } from '../sheets/number-format/builtin-formats.ts'
import type { NumberFormat } from '../sheets/number-format/number-format.ts'
import { parseNumberFormat } from '../sheets/number-format/parse-number-format.ts'
import { openXmlPart } from '../xml/open-xml-part.ts'
import { XmlCursor } from '../xml/xml-cursor.ts'

/** The styles that cells point to by number (ECMA-376 §18.8.10). */
export function readCellStyles(name: string, content: Uint8Array): readonly CellStyle[] {
  const cursor = new XmlCursor(openXmlPart(name, content))
  const codes = new Map<number, string>()
  const borders: Borders[] = []
  const styles: CellStyle[] = []
  const formats = new Map<number, NumberFormat>()

  const formatOf = (id: number): NumberFormat => {
    const known = formats.get(id)
    if (known !== undefined) return known
    const format = parseNumberFormat(codes.get(id) ?? builtinFormats[id] ?? 'General')
    formats.set(id, format)
    return format
  }

  while (cursor.nextStart(0)) {
    switch (cursor.name) {
      case 's:styleSheet':
      case 's:numFmts':
      case 's:borders':
        break
      case 's:numFmt':
        codes.set(numberAttribute(cursor, 'numFmtId'), cursor.attribute('formatCode') ?? '')
        break
      case 's:border':
        borders.push(readBorders(cursor))
        break
      case 's:cellXfs':
        for (const style of readStyles(cursor, formatOf, borders)) styles.push(style)
        break
      default:
        cursor.skip()
    }
  }
  return styles
}

function readBorders(cursor: XmlCursor): Borders {
  const { inside } = cursor
  let hasSide = false
  let hasEdge = false
  while (cursor.nextStart(inside)) {
    const isDrawn = (cursor.attribute('style') ?? 'none') !== 'none'
    switch (cursor.name) {
      case 's:left':
      case 's:right':
      case 's:start':
      case 's:end':
        hasSide ||= isDrawn
        break
      case 's:top':
      case 's:bottom':
        hasEdge ||= isDrawn
    }
    cursor.skip()
  }
  return { hasSide, hasEdge }
}

function readStyles(
  cursor: XmlCursor,
  formatOf: (id: number) => NumberFormat,
  borders: readonly Borders[],
): readonly CellStyle[] {
  const { inside } = cursor
  const styles: CellStyle[] = []
  while (cursor.nextStart(inside)) {
    styles.push({
      format: formatOf(numberAttribute(cursor, 'numFmtId')),
      borders: borders[numberAttribute(cursor, 'borderId')] ?? plainStyle.borders,
    })
    cursor.skip()
  }
  return styles
}

function numberAttribute(cursor: XmlCursor, name: string): number {
  return Number(cursor.attribute(name) ?? 0)
}

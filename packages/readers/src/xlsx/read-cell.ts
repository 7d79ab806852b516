import type { Origin } from '@mingxiao/core'
import { type CellContent, errorContent, numberContent, textContent, truthContent } from '../sheets/cell-content.ts'
import { plainStyle } from '../sheets/cell-style.ts'
import type { XmlCursor } from '../xml/xml-cursor.ts'
import type { ReadingState } from './reading-state.ts'
import { readRichText, unescapeText } from './rich-text.ts'

/** Reads the cell the cursor stands on (ECMA-376 §18.3.1.4). */
export function readCell(cursor: XmlCursor, { workbook, notices }: ReadingState, origin: () => Origin): CellContent {
  const type = cursor.attribute('t') ?? 'n'
  const style = workbook.styles[Number(cursor.attribute('s') ?? 0)] ?? plainStyle
  const place = { notices, origin }
  const { value, hasFormula } = readValue(cursor)
  if (value === null) {
    if (hasFormula) notices.add('formula-without-value', origin())
    return { text: '', borders: style.borders }
  }

  switch (type) {
    case 's': {
      const text = workbook.sharedStrings[Number(value)]
      if (text === undefined) notices.add('missing-shared-string', origin(), { index: value })
      return textContent(style, text ?? '', place)
    }
    case 'str':
    case 'inlineStr':
      return textContent(style, value, place)
    case 'b':
      return truthContent(style, value === '1' || value === 'true')
    case 'e':
      return errorContent(style, value, place)
    case 'd':
      return { text: value, borders: style.borders }
    default:
      return numberContent(style, value, workbook.dateSystem, place)
  }
}

function readValue(cursor: XmlCursor): { value: string | null; hasFormula: boolean } {
  const { inside } = cursor
  let value: string | null = null
  let hasFormula = false
  while (cursor.nextStart(inside)) {
    if (cursor.name === 's:v') value = unescapeText(cursor.text())
    else if (cursor.name === 's:is') value = readRichText(cursor)
    else {
      if (cursor.name === 's:f') hasFormula = true
      cursor.skip()
    }
  }
  return { value, hasFormula }
}

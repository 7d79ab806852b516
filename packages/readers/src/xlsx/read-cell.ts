import type { Origin } from '@mingxiao/core'
import type { XmlCursor } from '../xml/xml-cursor.ts'
import { type Borders, plainStyle } from './cell-styles.ts'
import { formatNumber, formatText } from './number-format/format-value.ts'
import type { ReadingState } from './reading-state.ts'
import { readRichText, unescapeText } from './rich-text.ts'

export interface CellContent {
  /** As the workbook displays it. */
  readonly text: string
  readonly borders: Borders
}

/** Reads the cell the cursor stands on (ECMA-376 §18.3.1.4). */
export function readCell(cursor: XmlCursor, { workbook, notices }: ReadingState, origin: () => Origin): CellContent {
  const type = cursor.attribute('t') ?? 'n'
  const { format, borders } = workbook.styles[Number(cursor.attribute('s') ?? 0)] ?? plainStyle
  const { value, hasFormula } = readValue(cursor)
  if (value === null) {
    if (hasFormula) notices.add('formula-without-value', origin())
    return { text: '', borders }
  }

  const show = (text: string, shown: string): CellContent => {
    if (shown.trim() === '' && text.trim() !== '') notices.add('format-hides-value', origin(), { value: text })
    return { text: shown, borders }
  }
  switch (type) {
    case 's': {
      const text = workbook.sharedStrings[Number(value)]
      if (text === undefined) notices.add('missing-shared-string', origin(), { index: value })
      return show(text ?? '', formatText(format, text ?? ''))
    }
    case 'str':
    case 'inlineStr':
      return show(value, formatText(format, value))
    case 'b':
      return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', borders }
    case 'e':
      notices.add('formula-error', origin(), { value })
      return { text: value, borders }
    case 'd':
      return { text: value, borders }
    default:
      return show(value, formatNumber(format, value, workbook.dateSystem))
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

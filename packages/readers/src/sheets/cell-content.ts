import type { Origin } from '@mingxiao/core'
import type { NoticeList } from '../notice-list.ts'
import type { Borders, CellStyle } from './cell-style.ts'
import type { DateSystem } from './number-format/excel-date.ts'
import { formatNumber, formatText } from './number-format/format-value.ts'

export interface CellContent {
  /** As the workbook displays it. */
  readonly text: string
  readonly borders: Borders
}

/** Where a cell stands and who is told what is odd about it. */
export interface CellPlace {
  readonly notices: NoticeList
  origin(): Origin
}

export function textContent({ format, borders }: CellStyle, text: string, place: CellPlace): CellContent {
  return { text: shownOf(text, formatText(format, text), place), borders }
}

/** `value` in decimal digits, as precise as the workbook holds it. */
export function numberContent(
  { format, borders }: CellStyle,
  value: string,
  system: DateSystem,
  place: CellPlace,
): CellContent {
  return { text: shownOf(value, formatNumber(format, value, system), place), borders }
}

export function truthContent({ borders }: CellStyle, value: boolean): CellContent {
  return { text: value ? 'TRUE' : 'FALSE', borders }
}

/** A formula that failed: `value` is what the cell shows, such as #REF!. */
export function errorContent({ borders }: CellStyle, value: string, { notices, origin }: CellPlace): CellContent {
  notices.add('formula-error', origin(), { value })
  return { text: value, borders }
}

function shownOf(value: string, shown: string, { notices, origin }: CellPlace): string {
  if (shown.trim() === '' && value.trim() !== '') notices.add('format-hides-value', origin(), { value })
  return shown
}

import type { Place } from '@mingxiao/core'
import type { Texts } from './texts.ts'

/** Where to look in the file: “（第3行第8列）”, “（工作表“附件2”F4）”, “（第2页第3行第8列）”, “（文本第120行）”. */
export function placeText({ origin, row, column }: Pick<Place, 'origin' | 'row' | 'column'>, say: Texts): string {
  if (origin.format === 'xlsx' || origin.format === 'xls') return say.inSheet(origin.sheet, origin.cell)
  const page = origin.format === 'pdf' ? origin.page : null
  if (row !== null && column !== null) return say.inTable(row, column, page)
  if (page !== null) return say.onPage(page)
  return origin.format === 'txt' || origin.format === 'html' ? say.inLine(origin.line) : ''
}

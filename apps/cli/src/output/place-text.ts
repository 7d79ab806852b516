import type { Place } from '@mingxiao/core'
import type { Texts } from './texts.ts'

/** Where to look in the file: “（第3行第8列）”, “（单元格 F4）”, “（文本第 120 行）”. */
export function placeText({ origin, row, column }: Pick<Place, 'origin' | 'row' | 'column'>, say: Texts): string {
  if (origin.format === 'xlsx') return say.inSheet(origin.sheet, origin.cell)
  if (row !== null && column !== null) return say.inTable(row, column)
  return origin.format === 'txt' ? say.inLine(origin.line) : ''
}

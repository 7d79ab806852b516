import { Decimal } from '../../decimal/decimal.ts'
import { chineseNumberAt } from './chinese-number.ts'
import { unitAt } from './figure-units.ts'
import type { TextFigure } from './text-figure.ts'

/**
 * The figure in Chinese numerals that begins at a position: 一百二十万元, 百分之四十, 三成五, 二十四人. A single numeral before a
 * count word, such as 一次 or 十分, is a word and no figure.
 */
export function chineseFigureAt(text: string, start: number): TextFigure | null {
  if (!beginnings.has(text[start] ?? '')) return null
  return percentAt(text, start) ?? tenthsAt(text, start) ?? countAt(text, start)
}

/** Few letters begin a figure, and every letter of a text is asked. */
const beginnings = new Set('〇零一二三四五六七八九十百千万亿两')

const partOfHundred = '百分之'

function percentAt(text: string, start: number): TextFigure | null {
  if (!text.startsWith(partOfHundred, start)) return null
  const whole = chineseNumberAt(text, start + partOfHundred.length)
  if (!whole) return null
  const fraction = /^点([零〇一二三四五六七八九]+)/.exec(text.slice(whole.end))?.[1] ?? ''
  const digits = [...fraction.replaceAll('〇', '零')].map((digit) => '零一二三四五六七八九'.indexOf(digit)).join('')
  const end = whole.end + (fraction === '' ? 0 : fraction.length + 1)
  return percent(whole.amount.plus(Decimal.of(digits === '' ? '0' : `0.${digits}`)), digits.length, start, end)
}

/** Not 一成不变, nor 成员, 成果 and the like. */
const tenths = /^([一二两三四五六七八九])成([一二三四五六七八九半])?(?![不员立果本功分效绩熟为长套品交群])/

function tenthsAt(text: string, start: number): TextFigure | null {
  const [printed, tens = '', ones = ''] = tenths.exec(text.slice(start, start + 4)) ?? []
  if (printed === undefined) return null
  const amount = digitOf(tens).times(Decimal.of('10')).plus(digitOf(ones))
  return percent(amount, 0, start, start + printed.length)
}

function digitOf(numeral: string): Decimal {
  return numeral === '半' ? Decimal.of('5') : (chineseNumberAt(numeral, 0)?.amount ?? Decimal.zero)
}

function percent(amount: Decimal, decimals: number, start: number, end: number): TextFigure {
  return { kind: 'percent', amount, decimals, unit: '%', start, end }
}

function countAt(text: string, start: number): TextFigure | null {
  const before = text[start - 1] ?? ''
  if (before === '第' || beginnings.has(before)) return null
  const number = chineseNumberAt(text, start)
  const printed = number && unitAt(text, number.end)
  if (!number || !printed?.kind || printed.kind === 'percent') return null
  const isWord = number.end - start === 1 && !/[万亿]/.test(printed.unit)
  if (isWord || /^[万亿]$/.test(printed.unit)) return null
  return { kind: printed.kind, amount: number.amount, decimals: 0, unit: printed.unit, start, end: printed.end }
}

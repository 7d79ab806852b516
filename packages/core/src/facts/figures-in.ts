import { Decimal } from '../decimal/decimal.ts'
import type { Figure } from '../forms/figure.ts'

export type FigureKind = 'money' | 'percent' | 'people' | 'count'

/** A figure inside a text: what it counts, and where it stands (`end` is the position after its unit). */
export interface TextFigure extends Figure {
  readonly kind: FigureKind
  readonly start: number
  readonly end: number
}

/**
 * The figures of a text that have a unit, from left to right. Dates, years, ordinals, article and document numbers are no
 * figures, nor are the two ends of a range such as “2-3名”. “12.8万” has the unit 万 and the kind count: only its
 * subject tells whether it is money.
 */
export function figuresIn(text: string): readonly TextFigure[] {
  const figures: TextFigure[] = []
  let at = 0
  while (at < text.length) {
    if (!isDigit(text[at])) {
      at += 1
      continue
    }
    const number = numberAt(text, at)
    const figure = isOrdinal(text, at) ? null : figureAt(text, number)
    const next = figure?.end ?? number.end
    if (figure && !opensRange(text, next) && !closesRange(text, at)) figures.push(figure)
    at = next
  }
  return figures
}

interface PrintedNumber {
  readonly start: number
  readonly end: number
  readonly amount: Decimal
  readonly decimals: number
}

/** The number that begins at `start`, with thousands commas only where three digits follow each. */
function numberAt(text: string, start: number): PrintedNumber {
  let end = digitsFrom(text, start)
  while (text[end] === ',' && digitsFrom(text, end + 1) === end + 4) end += 4
  const whole = text.slice(start, end).replaceAll(',', '')
  const hasFraction = (text[end] === '.' || text[end] === '．') && isDigit(text[end + 1])
  const fractionEnd = hasFraction ? digitsFrom(text, end + 1) : end
  const fraction = hasFraction ? text.slice(end + 1, fractionEnd) : ''
  const plain = halfWidth(fraction ? `${whole}.${fraction}` : whole)
  return { start, end: fractionEnd, amount: Decimal.of(plain), decimals: fraction.length }
}

function figureAt(text: string, number: PrintedNumber): TextFigure | null {
  let at = number.end
  while (text[at] === ' ' || text[at] === '\u3000') at += 1
  const printed = units.find(([unit]) => text.startsWith(unit, at))
  if (!printed) return null
  const [word, kind, unit = word] = printed
  if (kind === null) return null
  const { start, amount, decimals } = number
  return { kind, amount, decimals, unit, start, end: at + word.length }
}

/** Units as printed, longer before shorter; null marks words that make the number a date, an ordinal or a duration. */
const units: readonly (readonly [string, FigureKind | null, string?])[] = [
  ['个百分点', null],
  ['百分点', null],
  ['个工作日', null],
  ['个月', null],
  ['年', null],
  ['月', null],
  ['日', null],
  ['天', null],
  ['号', null],
  ['条', null],
  ['小时', null],
  ['亿元', 'money'],
  ['万元', 'money'],
  ['元', 'money'],
  ['%', 'percent'],
  ['％', 'percent', '%'],
  ['﹪', 'percent', '%'],
  ['万人次', 'people'],
  ['万人', 'people'],
  ['万名', 'people'],
  ['人次', 'people'],
  ['人', 'people'],
  ['名', 'people'],
  ['万户', 'count'],
  ['万次', 'count'],
  ['万份', 'count'],
  ['万亩', 'count'],
  ['场次', 'count'],
  ['座次', 'count'],
  ['批次', 'count'],
  ['平方米', 'count'],
  ['公里', 'count'],
  ['次', 'count'],
  ['个', 'count'],
  ['件', 'count'],
  ['家', 'count'],
  ['户', 'count'],
  ['处', 'count'],
  ['场', 'count'],
  ['期', 'count'],
  ['份', 'count'],
  ['批', 'count'],
  ['台', 'count'],
  ['套', 'count'],
  ['辆', 'count'],
  ['座', 'count'],
  ['亩', 'count'],
  ['例', 'count'],
  ['起', 'count'],
  ['笔', 'count'],
  ['宗', 'count'],
  ['分', 'count'],
  ['㎡', 'count'],
  ['亿', 'count'],
  ['万', 'count'],
]

/** “第57条”, a number glued to Latin letters, or the tail of another number. */
function isOrdinal(text: string, start: number): boolean {
  return /[第.．A-Za-z]$/.test(text.slice(0, start))
}

const rangeSigns = /^\s*[-~～—–至]+\s*/

function opensRange(text: string, end: number): boolean {
  const rest = text.slice(end)
  const sign = rangeSigns.exec(rest)
  return sign !== null && isDigit(rest[sign[0].length])
}

function closesRange(text: string, start: number): boolean {
  return /[\d０-９元%％万人名次个]\s*[-~～—–至]+\s*$/.test(text.slice(Math.max(0, start - 6), start))
}

function digitsFrom(text: string, start: number): number {
  let end = start
  while (isDigit(text[end])) end += 1
  return end
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && /[\d０-９]/.test(sign)
}

function halfWidth(digits: string): string {
  return digits.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

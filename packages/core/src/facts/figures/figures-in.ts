import { Decimal } from '../../decimal/decimal.ts'
import { oncePerKey } from '../../forms/once-per.ts'
import { chineseFigureAt } from './chinese-figure-at.ts'
import { unitAt } from './figure-units.ts'
import type { TextFigure } from './text-figure.ts'

/**
 * The figures of a text that have a unit, from left to right, in Arabic or Chinese numerals. Dates, years, ordinals, article
 * and document numbers are no figures, nor are the two ends of a range such as “2-3名”. “12.8万” has the unit 万 and the
 * kind count: only its subject tells whether it is money. Many rules ask for those of the same sentences; a package has a few
 * hundred.
 */
export const figuresIn: (text: string) => readonly TextFigure[] = oncePerKey(scanFigures, 2_000)

function scanFigures(text: string): readonly TextFigure[] {
  const figures: TextFigure[] = []
  let at = 0
  while (at < text.length) {
    if (!isDigit(text[at])) {
      const inWords = chineseFigureAt(text, at)
      if (inWords) figures.push(inWords)
      at = inWords?.end ?? at + 1
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
  const printed = unitAt(text, number.end)
  if (!printed?.kind) return null
  const { start, amount, decimals } = number
  return { kind: printed.kind, amount, decimals, unit: printed.unit, start, end: printed.end }
}

/** “第57条”, a number glued to Latin letters, or the tail of another number. */
function isOrdinal(text: string, start: number): boolean {
  return /[第.．A-Za-z]/.test(text[start - 1] ?? '')
}

const rangeSigns = /\s*[-~～—–至]+\s*/y

function opensRange(text: string, end: number): boolean {
  rangeSigns.lastIndex = end
  return rangeSigns.test(text) && isDigit(text[rangeSigns.lastIndex])
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

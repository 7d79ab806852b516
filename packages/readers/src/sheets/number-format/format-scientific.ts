import { type DecimalDigits, isZero, roundToDecimals, shiftPoint } from './decimal-digits.ts'
import { formatDecimal } from './format-decimal.ts'
import type { FormatToken } from './number-format.ts'

/** Formats such as 0.00E+00; with several digits before the point (##0.0E+0) the exponent goes in steps of as many. */
export function formatScientific(tokens: readonly FormatToken[], number: DecimalDigits): string {
  const sign = tokens.findIndex(({ kind }) => kind === 'exponent')
  const mantissa = tokens.slice(0, sign)
  const decimals = countDigits(mantissa.slice(pointIndex(mantissa)))
  const step = Math.max(1, countDigits(mantissa) - decimals)

  let exponent = chooseExponent(number, step)
  // 9.996 rounds to 10.00, which is 1.00 with the next exponent.
  const rounded = roundToDecimals(shiftPoint(number, -exponent), decimals)
  if (rounded.point > step) exponent += step
  const text = formatDecimal(mantissa, shiftPoint(number, -exponent))
  return text + formatExponent(tokens.slice(sign), exponent)
}

function pointIndex(tokens: readonly FormatToken[]): number {
  const index = tokens.findIndex(({ kind }) => kind === 'point')
  return index === -1 ? tokens.length : index
}

function countDigits(tokens: readonly FormatToken[]): number {
  return tokens.filter(({ kind }) => kind === 'digit').length
}

function chooseExponent(number: DecimalDigits, step: number): number {
  return isZero(number) ? 0 : Math.floor((number.point - 1) / step) * step
}

function formatExponent(tokens: readonly FormatToken[], exponent: number): string {
  const [sign, ...rest] = tokens
  if (sign?.kind !== 'exponent') throw new Error('the exponent starts with its sign')
  const digits = String(Math.abs(exponent)).padStart(countDigits(rest), '0')
  const tail = rest.map((token) => (token.kind === 'literal' ? token.text : '')).join('')
  return `E${exponent < 0 ? '-' : sign.showsPlus ? '+' : ''}${digits}${tail}`
}

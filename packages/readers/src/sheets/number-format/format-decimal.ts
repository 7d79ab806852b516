import { type DecimalDigits, roundToDecimals, shiftPoint, splitAtPoint } from './decimal-digits.ts'
import type { FormatToken } from './number-format.ts'

/** Lays a number's digits into marks such as #,##0.00; the sign is the caller's. */
export function formatDecimal(tokens: readonly FormatToken[], number: DecimalDigits): string {
  const layout = findLayout(tokens)
  const scaled = shiftPoint(number, 2 * layout.percents - 3 * layout.thousands)
  const rounded = roundToDecimals(scaled, layout.decimals)
  const { whole, fraction } = splitAtPoint(rounded, layout.decimals)
  return layWhole(layout.whole, whole, layout.isGrouped) + layFraction(layout.fraction, fraction)
}

interface DecimalLayout {
  readonly whole: readonly FormatToken[]
  /** From the point on; empty without one. */
  readonly fraction: readonly FormatToken[]
  readonly decimals: number
  readonly percents: number
  /** Commas behind the last digit: each divides by a thousand. */
  readonly thousands: number
  readonly isGrouped: boolean
}

function findLayout(tokens: readonly FormatToken[]): DecimalLayout {
  const point = tokens.findIndex(({ kind }) => kind === 'point')
  const whole = point === -1 ? tokens : tokens.slice(0, point)
  const fraction = point === -1 ? [] : tokens.slice(point)
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === 'digit')
  const lastWholeDigit = whole.findLastIndex(({ kind }) => kind === 'digit')
  const commas = tokens.flatMap(({ kind }, index) => (kind === 'comma' ? [index] : []))
  const grouping = commas.filter((index) => index < lastWholeDigit).length
  const scaling = commas.filter((index) => index > lastDigit || (index > lastWholeDigit && index < whole.length)).length
  return {
    whole,
    fraction,
    decimals: fraction.filter(({ kind }) => kind === 'digit').length,
    percents: tokens.filter(({ kind }) => kind === 'percent').length,
    thousands: scaling,
    isGrouped: grouping > 0,
  }
}

/** From the right; the first mark takes all digits that are left, and literals keep their place between digits. */
function layWhole(tokens: readonly FormatToken[], digits: string, isGrouped: boolean): string {
  const firstDigit = tokens.findIndex(({ kind }) => kind === 'digit')
  let text = ''
  let left = digits
  let count = 0
  const put = (digit: string) => {
    text = `${digit}${isGrouped && count > 0 && count % 3 === 0 && digit !== ' ' ? ',' : ''}${text}`
    count += 1
  }

  for (const [index, token] of [...tokens.entries()].reverse()) {
    if (token.kind !== 'digit') {
      text = literalText(token) + text
      continue
    }
    if (left !== '') put(left.slice(-1))
    else if (token.mark === '0') put('0')
    else if (token.mark === '?') put(' ')
    left = left.slice(0, -1)
    for (; index === firstDigit && left !== ''; left = left.slice(0, -1)) put(left.slice(-1))
  }
  return firstDigit === -1 ? text + left : text
}

/** Zeros at the end show only where the mark is 0; for “?” a space keeps their place. */
function layFraction(tokens: readonly FormatToken[], digits: string): string {
  const significant = digits.replace(/0+$/, '').length
  let text = ''
  let at = 0
  for (const token of tokens) {
    if (token.kind === 'point') text += '.'
    else if (token.kind !== 'digit') text += literalText(token)
    else {
      if (at < significant || token.mark === '0') text += digits.charAt(at)
      else if (token.mark === '?') text += ' '
      at += 1
    }
  }
  return text
}

function literalText(token: FormatToken): string {
  if (token.kind === 'literal') return token.text
  return token.kind === 'percent' ? '%' : ''
}

import { type DecimalDigits, splitAtPoint } from './decimal-digits.ts'
import type { FormatToken } from './number-format.ts'

/** Formats such as # ?/? and # ??/100: the nearest fraction whose denominator has as many digits, or is the one given. */
export function formatFraction(tokens: readonly FormatToken[], number: DecimalDigits): string {
  const slash = tokens.findIndex(({ kind }) => kind === 'slash')
  const before = tokens.slice(0, slash)
  const lastGap = before.findLastIndex((token) => token.kind === 'literal' && token.text.trim() === '')
  const hasWhole = before.slice(0, Math.max(0, lastGap)).some(({ kind }) => kind === 'digit')

  const { whole, fraction } = splitAtPoint(number, 0)
  const limit = denominatorLimit(tokens.slice(slash + 1))
  const nearest = nearestFraction(Number(`0.${fraction}0`), limit)
  const carried = nearest.numerator === nearest.denominator ? 1n : 0n
  const units = BigInt(whole === '' ? '0' : whole) + carried
  const rest = carried === 1n ? 0n : BigInt(nearest.numerator)
  const denominator = BigInt(nearest.denominator)

  if (!hasWhole) return `${units * denominator + rest}/${denominator}`
  if (rest === 0n) return `${units}`
  return units === 0n ? `${rest}/${denominator}` : `${units} ${rest}/${denominator}`
}

interface DenominatorLimit {
  readonly isFixed: boolean
  readonly value: number
}

function denominatorLimit(tokens: readonly FormatToken[]): DenominatorLimit {
  const fixed = tokens.map((token) =>
    token.kind === 'literal' ? token.text : token.kind === 'digit' ? token.mark : '',
  )
  const written = /^\s*([1-9]\d{0,4})/.exec(fixed.join(''))?.[1]
  if (written !== undefined) return { isFixed: true, value: Number(written) }
  const places = tokens.filter(({ kind }) => kind === 'digit').length
  return { isFixed: false, value: 10 ** Math.min(3, places) - 1 }
}

function nearestFraction(value: number, { isFixed, value: limit }: DenominatorLimit) {
  let best = { numerator: Math.round(value * limit), denominator: limit }
  if (isFixed) return best
  let distance = Number.POSITIVE_INFINITY
  for (let denominator = 1; denominator <= limit; denominator++) {
    const numerator = Math.round(value * denominator)
    const off = Math.abs(value - numerator / denominator)
    if (off < distance) {
      best = { numerator, denominator }
      distance = off
    }
  }
  return best
}

import { Decimal, type Figure, percentOf, type Rounding, roundingOf } from '@mingxiao/core'
import type { LawYear } from '@mingxiao/law'

/** How a printed rate stands to the two figures it is made of, and what it should print. */
export interface RateVerdict {
  readonly verdict: 'right' | 'truncated' | 'wrong'
  /** The rate with the decimals and the sign of the printed one. */
  readonly expected: Figure
  /** The rate with two more decimals, to show what rounding did. */
  readonly finer: Figure
}

/** Judges a rate at the decimals it shows; null where the whole is zero and there is no rate. */
export function judgeRate(printed: Figure, part: Decimal, whole: Decimal, year: LawYear): RateVerdict | null {
  const exact = percentOf(part, whole)
  if (!exact) return null
  const { mode } = roundingOf(year)
  const { decimals, unit } = printed
  const to = (digits: number): Figure => ({ amount: exact.round({ digits, mode }), decimals: digits, unit })
  const expected = to(decimals)
  return { verdict: verdictOf(printed, exact, expected.amount, mode), expected, finer: to(decimals + 2) }
}

function verdictOf(printed: Figure, exact: Decimal, rounded: Decimal, mode: Rounding['mode']): RateVerdict['verdict'] {
  const { amount, decimals } = printed
  if (amount.equals(rounded) || isRatio(printed, exact, mode)) return 'right'
  return amount.equals(exact.round({ digits: decimals, mode: 'down' })) ? 'truncated' : 'wrong'
}

/** A workbook may hold 0.9 where the screen shows 90%. */
function isRatio({ amount, decimals, unit }: Figure, exact: Decimal, mode: Rounding['mode']): boolean {
  if (unit !== '') return false
  const inPercent = amount.times(Decimal.hundred)
  return inPercent.equals(exact) || (decimals >= 2 && inPercent.equals(exact.round({ digits: decimals - 2, mode })))
}

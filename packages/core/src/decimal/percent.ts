import { Decimal } from './decimal.ts'

/** `part` of `whole` in percent, unrounded; null where the whole is zero. */
export function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  return whole.isZero() ? null : part.times(Decimal.hundred).dividedBy(whole)
}

import { Decimal } from '@mingxiao/core'

/** A part of a whole, both counted; null where there is no whole. */
export function shareOf(part: number, whole: number): Decimal | null {
  return whole === 0 ? null : Decimal.count(part).dividedBy(Decimal.count(whole))
}

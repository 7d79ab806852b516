import { Decimal } from '../../decimal/decimal.ts'
import { inYuan, type MoneyUnit } from '../../decimal/money.ts'

/** An amount as printed: exact in 元, with the unit and the decimals that tell how finely it was printed. */
export interface Amount {
  readonly yuan: Decimal
  readonly unit: MoneyUnit
  readonly decimals: number
}

/** truncated: equal only if the finer amount was cut where it should have been rounded. */
export type Agreement = 'agrees' | 'truncated' | 'differs'

/** Whether two printed amounts can be the same amount; cut digits count as agreeing. */
export function agree(a: Amount, b: Amount): boolean {
  return agreementOf(a, b) !== 'differs'
}

/** 12.82万元 agrees with 128208.80元. */
export function agreementOf(a: Amount, b: Amount): Agreement {
  return agreementAt({ value: a.yuan, step: stepOf(a) }, { value: b.yuan, step: stepOf(b) })
}

/** A printed figure in some unit, and what its last printed digit is worth in it. */
export interface Scaled {
  readonly value: Decimal
  readonly step: Decimal
}

/** Compares at the coarser printed precision. */
export function agreementAt(a: Scaled, b: Scaled): Agreement {
  const step = a.step.isAbove(b.step) ? a.step : b.step
  const at = ({ value }: Scaled, mode: 'half-up' | 'down') => value.dividedBy(step).round({ digits: 0, mode })
  if (at(a, 'half-up').equals(at(b, 'half-up'))) return 'agrees'
  return at(a, 'down').equals(at(b, 'down')) ? 'truncated' : 'differs'
}

/** What one unit of the last printed digit is worth in 元. */
export function stepOf(amount: Amount): Decimal {
  return inYuan({ amount: lastDigitOf(amount), unit: amount.unit })
}

/** One unit of the last printed digit: 0.01 of 12.80. */
export function lastDigitOf({ decimals }: { readonly decimals: number }): Decimal {
  const known = lastDigits[decimals]
  if (known) return known
  const digit = Decimal.of(decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`)
  if (decimals < mostKept) lastDigits[decimals] = digit
  return digit
}

const lastDigits: Decimal[] = []
const mostKept = 20

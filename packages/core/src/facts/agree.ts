import { Decimal } from '../decimal/decimal.ts'
import { inYuan, type MoneyUnit } from '../decimal/money.ts'

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

/** Compares at the coarser printed precision: 12.82万元 agrees with 128208.80元. */
export function agreementOf(a: Amount, b: Amount): Agreement {
  const step = stepOf(a).isAbove(stepOf(b)) ? stepOf(a) : stepOf(b)
  const at = (amount: Amount, mode: 'half-up' | 'down') => amount.yuan.dividedBy(step).round({ digits: 0, mode })
  if (at(a, 'half-up').equals(at(b, 'half-up'))) return 'agrees'
  return at(a, 'down').equals(at(b, 'down')) ? 'truncated' : 'differs'
}

/** What one unit of the last printed digit is worth in 元. */
export function stepOf(amount: Amount): Decimal {
  const lastDigit = Decimal.of(amount.decimals === 0 ? '1' : `0.${'0'.repeat(amount.decimals - 1)}1`)
  return inYuan({ amount: lastDigit, unit: amount.unit })
}

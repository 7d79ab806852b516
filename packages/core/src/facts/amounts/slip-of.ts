import { Decimal } from '../../decimal/decimal.ts'
import { type Amount, agreementOf, stepOf } from './agree.ts'

/** A slip between 元 and 万元: digits cut instead of rounded, a last digit off, or the right digits at a wrong power of ten. */
export type Slip = 'truncated' | 'lastDigit' | 'powerOfTen'

/** The slip by which one amount, printed in two units, came to differ; null where they agree or differ in substance. */
export function slipOf(a: Amount, b: Amount): Slip | null {
  if (a.unit === b.unit) return null
  const agreement = agreementOf(a, b)
  if (agreement !== 'differs') return agreement === 'truncated' ? 'truncated' : null
  const [finer, coarser] = stepOf(a).isBelow(stepOf(b)) ? [a, b] : [b, a]
  if (finer.yuan.minus(coarser.yuan).abs().isBelow(stepOf(coarser))) return 'lastDigit'
  return haveSameDigits(finer, coarser) ? 'powerOfTen' : null
}

/** Whether two amounts contradict each other, other than by a slip between their units. */
export function contradict(a: Amount, b: Amount): boolean {
  return agreementOf(a, b) === 'differs' && slipOf(a, b) === null
}

/** 12.82 and 128208.80 have the same digits as far as the coarser prints them; a single digit proves nothing. */
function haveSameDigits(finer: Amount, coarser: Amount): boolean {
  if (finer.yuan.isZero() || coarser.yuan.isZero()) return false
  const few = printedDigits(coarser)
  if (few.length < 2) return false
  const asFraction = Decimal.of(`0.${digitsOf(finer.yuan)}`)
  return asFraction.round({ digits: few.length, mode: 'half-up' }).equals(Decimal.of(`0.${few}`))
}

/** The digits down to the last one printed: 12.80万元 has four, 12.8万元 three. */
function printedDigits(amount: Amount): string {
  return digitsOf(amount.yuan.dividedBy(stepOf(amount)), '')
}

function digitsOf(amount: Decimal, trailing = '0'): string {
  const digits = amount.abs().toString().replace('.', '').replace(/^0+/, '')
  return trailing === '0' ? digits.replace(/0+$/, '') : digits
}

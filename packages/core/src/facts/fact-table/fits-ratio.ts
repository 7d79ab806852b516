import { Decimal } from '../../decimal/decimal.ts'
import { percentOf } from '../../decimal/percent.ts'
import type { Package } from '../../package/package.ts'
import { agreementAt, lastDigitOf } from '../amounts/agree.ts'
import type { FigureFact, FigureMention } from './figure-fact.ts'

/** Whether a number of posts or of people makes the control rate that 附件1 prints beside it. */
export function fitsRatio(pack: Package, { measure }: FigureFact, { figure }: FigureMention): boolean {
  const line = pack.baseData?.staffing.unit
  const { quota, staff, rate } = line ?? {}
  if (!rate?.value) return false
  const others = { quota: staff?.value?.amount, staff: quota?.value?.amount }
  const other = measure === 'quota' || measure === 'staff' ? others[measure] : undefined
  if (!other) return false
  const ratio = measure === 'quota' ? percentOf(other, figure.amount) : percentOf(figure.amount, other)
  if (!ratio) return false
  const printed = { value: rate.value.amount, step: lastDigitOf(rate.value) }
  return agreementAt(printed, { value: ratio, step: exactly }) !== 'differs'
}

/** The quotient itself has no last digit. */
const exactly = Decimal.of('0.0001')

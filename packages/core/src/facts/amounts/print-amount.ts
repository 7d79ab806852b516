import { fromYuan } from '../../decimal/money.ts'
import type { Amount } from './agree.ts'

/** The amount as it stands, with its unit: “12.82万元”. */
export function printAmount({ yuan, unit, decimals }: Amount): string {
  return fromYuan(yuan, unit).amount.toText(decimals) + unit
}

/** How far two amounts are apart, in their common unit or else in 元. */
export function printDifference(a: Amount, b: Amount): string {
  const unit = a.unit === b.unit ? a.unit : '元'
  const decimals = a.unit === b.unit ? Math.max(a.decimals, b.decimals) : 2
  return fromYuan(a.yuan.minus(b.yuan).abs(), unit).amount.toText(decimals) + unit
}

import { Decimal, fromYuan } from '@mingxiao/core'

/** An amount of 元 in 万元, exact. */
export function inWan(yuan: string): string {
  return fromYuan(Decimal.of(yuan), '万元').amount.toString()
}

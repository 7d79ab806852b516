import { Decimal, fromYuan } from '@mingxiao/core'

/** An exact decimal with its thousands apart: “1,391.1384”. */
export function groupDigits(text: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(text) ?? []
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + rest
}

/** An amount of 元 in 万元, exact. */
export function inWan(yuan: string): string {
  return fromYuan(Decimal.of(yuan), '万元').amount.toString()
}

import { Decimal, fromYuan } from '@mingxiao/core'

/** An amount of 元 in 万元, as forms print it. */
export function inWan(yuan: string): string {
  return fromYuan(Decimal.of(yuan), '万元').amount.round({ digits: 2, mode: 'half-up' }).toText(2)
}

/** A share in whole percent; a dash where there is no whole. */
export function shareText(part: string, whole: string): string {
  const of = Decimal.of(whole)
  if (of.isZero()) return '—'
  return `${Decimal.of(part).dividedBy(of).times(Decimal.hundred).round({ digits: 0, mode: 'half-up' })}%`
}

import type { LikelyReason } from './likely-figure.ts'

/** How each reason reads after “most likely right:”. */
export const likelyReasonWords: Readonly<Record<LikelyReason, { readonly zh: string; readonly en: string }>> = {
  sums: { zh: '它与别处的合计和组成部分相加得上', en: 'it adds up with the totals and parts elsewhere' },
  ratio: { zh: '附件1的控制率是按它算的', en: 'the control rate in attachment 1 follows from it' },
  unit: { zh: '只有它写全了单位', en: 'it alone has its unit' },
  majority: { zh: '写这个数的地方最多', en: 'most places print it' },
  precision: { zh: '它写得最细', en: 'it is printed to the most digits' },
}

import { type LikelyFigure, type LikelyReason, printFigure } from '@mingxiao/core'
import type { Bilingual } from '../../engine/message.ts'

/** Which figure is most likely right and why, as a sentence to stand within a message; '' where nothing tells. */
export function likelyWords(likely: LikelyFigure | null): Bilingual {
  if (!likely) return { zh: '', en: '' }
  const { figure, place } = likely.mention
  const printed = printFigure(figure)
  return {
    zh: `最可能是附件${place.attachment}的${printed}：${reasons[likely.reason].zh}。`,
    en: `${printed} in attachment ${place.attachment} is most likely right: ${reasons[likely.reason].en}. `,
  }
}

const reasons: Readonly<Record<LikelyReason, Bilingual>> = {
  sums: { zh: '它与别处的合计和组成部分相加得上', en: 'it adds up with the totals and parts elsewhere' },
  ratio: { zh: '附件1的控制率是按它算的', en: 'the control rate in attachment 1 follows from it' },
  unit: { zh: '只有它写全了单位', en: 'it alone has its unit' },
  majority: { zh: '写这个数的地方最多', en: 'most places print it' },
  precision: { zh: '它写得最细', en: 'it is printed to the most digits' },
}

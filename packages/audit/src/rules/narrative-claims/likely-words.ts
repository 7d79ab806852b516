import { type LikelyFigure, likelyReasonWords, printFigure } from '@mingxiao/core'
import type { Bilingual } from '../../engine/message.ts'

/** Which figure is most likely right and why, as a sentence to stand within a message; '' where nothing tells. */
export function likelyWords(likely: LikelyFigure | null): Bilingual {
  if (!likely) return { zh: '', en: '' }
  const { figure, place } = likely.mention
  const printed = printFigure(figure)
  const reason = likelyReasonWords[likely.reason]
  return {
    zh: `最可能是附件${place.attachment}的${printed}：${reason.zh}。`,
    en: `${printed} in attachment ${place.attachment} is most likely right: ${reason.en}. `,
  }
}

import type { QueueItemJson } from '@mingxiao/contract'
import { reviewTexts } from '../review/review-texts.ts'

/** The printed score beside the recomputed one, marked where they differ. */
export function ScorePair({ judgement }: Pick<QueueItemJson, 'judgement'>) {
  const { printed = null, recomputed = null } = judgement ?? {}
  const isApart = printed !== null && recomputed !== null && printed !== recomputed
  return (
    <span className={isApart ? 'apart' : ''}>
      {printed ?? reviewTexts.unknown} / {recomputed ?? reviewTexts.unknown}
    </span>
  )
}

import type { QueueItemJson } from '@mingxiao/contract'
import { reviewTexts } from '../review/review-texts.ts'

/** How many errors and warnings a package has. */
export function FindingTally({ judgement }: Pick<QueueItemJson, 'judgement'>) {
  if (!judgement) return reviewTexts.unknown
  const { errors, warnings } = judgement
  return (
    <span className="review-counts">
      <span className={errors === 0 ? 'none' : 'error'} title={reviewTexts.severities.error}>
        {errors}
      </span>
      <span className={warnings === 0 ? 'none' : 'warning'} title={reviewTexts.severities.warning}>
        {warnings}
      </span>
    </span>
  )
}

import type { Actor } from '../../auth/actor.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { type FoundReviewScore, reviewScoresOf } from '../../store/review/review-scores.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedScore } from '../judging/judge-draft.ts'
import type { JudgedIndicator } from '../judging/judged-indicators.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { type ReviewTotal, reviewTotals } from './review-totals.ts'

/** The unit's scores, the recomputed ones and those of every reviewer, side by side. */
export interface ReviewScores {
  readonly evaluations: readonly JudgedScore[]
  readonly indicators: readonly JudgedIndicator[]
  readonly scores: readonly FoundReviewScore[]
  readonly totals: readonly ReviewTotal[]
}

export async function readReviewScores({ database }: Services, actor: Actor, packageId: string): Promise<ReviewScores> {
  const { pack, cells, scores } = await inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'read')
    const { region_id, id } = pack
    return { pack, cells: await cellsOf(work, region_id, id), scores: await reviewScoresOf(work, region_id, id) }
  })
  const { indicators, scores: evaluations } = await judgeCells(pack, cells)
  return { evaluations, indicators, scores, totals: reviewTotals(indicators, scores) }
}

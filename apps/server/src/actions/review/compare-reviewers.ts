import { Decimal, percentOf, type Rounding, sum } from '@mingxiao/core'
import type { Actor } from '../../auth/actor.ts'
import { reviewScoresIn, type YearScore } from '../../store/review/review-scores.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** How alike the reviewers of a year score. */
export interface ReviewerComparison {
  /** Indicators to which several reviewers gave different points, the widest apart first. */
  readonly differing: readonly DifferingIndicator[]
  /** The strictest first. */
  readonly reviewers: readonly ReviewerHabit[]
}

export interface DifferingIndicator {
  readonly packageId: string
  readonly organisationName: string
  readonly address: string
  readonly name: string
  readonly weight: string
  readonly selfScore: string | null
  readonly scores: readonly YearScore[]
  readonly spread: Decimal
}

export interface ReviewerHabit {
  readonly accountId: string
  readonly displayName: string
  readonly packages: number
  readonly indicators: number
  /** Points taken off in all, and for an indicator. */
  readonly deduction: Decimal
  readonly averageDeduction: Decimal
  /** Of what the indicators could bring, in percent; null where that is nothing. */
  readonly deductedPercent: Decimal | null
}

export async function compareReviewers(
  { database }: Services,
  actor: Actor,
  year: number,
): Promise<ReviewerComparison> {
  requireRegionRole(actor, 'compare-reviewers')
  const scores = await inScope(database, actor, (work) => reviewScoresIn(work, actor.regionId, year))
  return { differing: differingIn(scores), reviewers: habitsIn(scores) }
}

/** How averages of points and shares of them are printed. */
const twoDigits: Rounding = { digits: 2, mode: 'half-up' }

function differingIn(scores: readonly YearScore[]): readonly DifferingIndicator[] {
  const byIndicator = Map.groupBy(scores, ({ package_id, address }) => `${package_id} ${address}`)
  return [...byIndicator.values()]
    .flatMap((own): readonly DifferingIndicator[] => {
      const [first] = own
      const points = own.map(({ score }) => Decimal.of(score)).toSorted((a, b) => a.compare(b))
      const [lowest, highest] = [points[0], points.at(-1)]
      if (!first || !lowest || !highest || lowest.equals(highest)) return []
      return [
        {
          packageId: first.package_id,
          organisationName: first.organisation_name,
          address: first.address,
          name: first.name,
          weight: first.weight,
          selfScore: first.self_score,
          scores: own,
          spread: highest.minus(lowest),
        },
      ]
    })
    .toSorted((a, b) => b.spread.compare(a.spread))
}

/** Where the unit printed no score of its own there is nothing to take off from. */
function habitsIn(scores: readonly YearScore[]): readonly ReviewerHabit[] {
  const byReviewer = Map.groupBy(scores, ({ account_id }) => account_id)
  return [...byReviewer]
    .map(([accountId, own]) => {
      const beside = own.filter(({ self_score }) => self_score !== null)
      const deduction = sum(
        beside.map(({ self_score, score }) => Decimal.of(self_score ?? '0').minus(Decimal.of(score))),
      )
      const weights = sum(beside.map(({ weight }) => Decimal.of(weight)))
      return {
        accountId,
        displayName: own[0]?.display_name ?? '',
        packages: new Set(own.map(({ package_id }) => package_id)).size,
        indicators: own.length,
        deduction,
        averageDeduction:
          beside.length === 0 ? Decimal.zero : deduction.dividedBy(Decimal.count(beside.length)).round(twoDigits),
        deductedPercent: percentOf(deduction, weights)?.round(twoDigits) ?? null,
      }
    })
    .toSorted((a, b) => b.averageDeduction.compare(a.averageDeduction))
}

import type { ReviewScoreTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

type ScoreKey = Pick<ReviewScoreTable, 'region_id' | 'package_id' | 'account_id' | 'address'>

/** A review score with whose it is. */
export interface FoundReviewScore extends ReviewScoreTable {
  readonly display_name: string
}

/** The scores that reviewers gave a package, in the order of their cells. */
export function reviewScoresOf(work: Work, regionId: number, packageId: string): Promise<readonly FoundReviewScore[]> {
  return work
    .selectFrom('review_score')
    .innerJoin('account', 'account.id', 'review_score.account_id')
    .selectAll('review_score')
    .select('account.display_name')
    .where('review_score.region_id', '=', regionId)
    .where('review_score.package_id', '=', packageId)
    .orderBy('review_score.address')
    .orderBy('review_score.account_id')
    .execute()
}

/** A review score with the package that it is of. */
export interface YearScore extends FoundReviewScore {
  readonly organisation_name: string
}

/** All review scores of a year that the context shows. */
export function reviewScoresIn(work: Work, regionId: number, year: number): Promise<readonly YearScore[]> {
  return work
    .selectFrom('review_score')
    .innerJoin('account', 'account.id', 'review_score.account_id')
    .innerJoin('package', (join) =>
      join
        .onRef('package.region_id', '=', 'review_score.region_id')
        .onRef('package.id', '=', 'review_score.package_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.region_id', '=', 'package.region_id')
        .onRef('organisation.id', '=', 'package.organisation_id'),
    )
    .selectAll('review_score')
    .select(['account.display_name', 'organisation.name as organisation_name'])
    .where('review_score.region_id', '=', regionId)
    .where('package.year', '=', year)
    .orderBy('review_score.package_id')
    .orderBy('review_score.address')
    .orderBy('review_score.account_id')
    .execute()
}

export function findReviewScore(work: Work, key: ScoreKey): Promise<ReviewScoreTable | undefined> {
  return work
    .selectFrom('review_score')
    .selectAll()
    .where('region_id', '=', key.region_id)
    .where('package_id', '=', key.package_id)
    .where('account_id', '=', key.account_id)
    .where('address', '=', key.address)
    .executeTakeFirst()
}

/** Writes a reviewer's score, in place of the one given before. */
export async function putReviewScore(work: Work, row: ReviewScoreTable): Promise<void> {
  await work
    .insertInto('review_score')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'package_id', 'account_id', 'address']).doUpdateSet((set) => ({
        role: set.ref('excluded.role'),
        name: set.ref('excluded.name'),
        weight: set.ref('excluded.weight'),
        self_score: set.ref('excluded.self_score'),
        score: set.ref('excluded.score'),
        reason: set.ref('excluded.reason'),
        scored_at: set.ref('excluded.scored_at'),
      })),
    )
    .execute()
}

export async function removeReviewScore(work: Work, key: ScoreKey): Promise<void> {
  await work
    .deleteFrom('review_score')
    .where('region_id', '=', key.region_id)
    .where('package_id', '=', key.package_id)
    .where('account_id', '=', key.account_id)
    .where('address', '=', key.address)
    .execute()
}

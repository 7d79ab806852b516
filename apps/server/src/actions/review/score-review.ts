import { Decimal } from '@mingxiao/core'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { findReviewScore, putReviewScore, removeReviewScore } from '../../store/review/review-scores.ts'
import type { ReviewScoreTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { deeds } from '../../workflow/deeds.ts'
import type { Role } from '../../workflow/role.ts'
import { judgeAhead } from '../judging/judge-ahead.ts'
import type { JudgedIndicator } from '../judging/judged-indicators.ts'
import { checkText } from '../scope/check-text.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import type { Scope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface ReviewScoring {
  readonly packageId: string
  /** Of the cell that holds the unit's own score. */
  readonly address: string
  /** Points as text; null takes a score back. */
  readonly score: string | null
  /** Why; not needed for a score that agrees with the unit's own. */
  readonly reason: string
}

/** Gives an indicator a reviewer's own points beside those of the unit. Each reviewer's score stands by itself. */
export function scoreReview(services: Services, actor: Actor, asked: ReviewScoring): Promise<void> {
  const { packageId, address, score, reason } = asked
  const load = async (work: Work, scope: Scope, lock: 'look' | 'lock') => ({
    pack: await loadForDeed(work, scope, packageId, 'score-review', lock),
  })
  return judgeAhead(services, actor, load, async (work, { pack }, { indicators }) => {
    const { region_id, id, organisation_id } = pack
    const indicator = indicators.find((one) => one.address === address)
    if (!indicator) throw serverError('indicator-not-found', `no indicator scored in ${address}`)
    const key = { region_id, package_id: id, account_id: actor.accountId, address }
    const before = await findReviewScore(work, key)
    const after = score === null ? null : { ...key, organisation_id, ...scored(indicator, score, reason) }
    if (after) {
      const role = reviewingRoleOf(pack.roles)
      await putReviewScore(work, { ...after, role, scored_at: actor.at })
    } else if (before) await removeReviewScore(work, key)
    else return
    await record(work, actor, pack, { action: 'score-review', before: said(before), after: said(after) })
  })
}

function scored({ name, weight, printed }: JudgedIndicator, score: string, reason: string) {
  const points = readPoints(score, weight)
  const isAgreed = printed !== null && points.equals(Decimal.of(printed))
  if (!isAgreed || reason !== '') checkText(reason)
  return { name, weight, self_score: printed, score: points.toString(), reason }
}

/** Points with two decimals at most, as the forms print them, none below nothing and none above what the indicator can bring. */
function readPoints(text: string, weight: string): Decimal {
  const points = /^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? Decimal.of(text) : null
  if (!points || points.isAbove(Decimal.of(weight)))
    throw serverError('score-unfit', `${text} of ${weight}`, { detail: `0～${weight}` })
  return points
}

function reviewingRoleOf(roles: readonly Role[]): Role {
  const allowed: readonly Role[] = deeds['score-review'].roles
  const role = roles.find((one) => allowed.includes(one))
  if (!role) throw new Error('scored by somebody without the role')
  return role
}

function said(row: Pick<ReviewScoreTable, 'address' | 'name' | 'score' | 'reason'> | null | undefined) {
  if (!row) return null
  const { address, name, score, reason } = row
  return { cell: address, name, score, reason }
}

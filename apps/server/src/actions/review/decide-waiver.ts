import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { putWaiver, waiversOf } from '../../store/packages/waivers.ts'
import type { WaiverTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { judgeAhead } from '../judging/judge-ahead.ts'
import { checkText } from '../scope/check-text.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import type { Scope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { isUndecided } from './findings-refusal.ts'
import { keepJudgement } from './keep-judgement.ts'

export interface WaiverDecision {
  readonly packageId: string
  readonly fingerprint: string
  readonly accepted: boolean
  /** Why; a refusal tells the unit what to mend. */
  readonly reason: string
}

/** Accepts or refuses the reason for which a finding should stand. Whoever filled in or signed does not decide. */
export function decideWaiver(services: Services, actor: Actor, decision: WaiverDecision): Promise<WaiverTable> {
  const { packageId, fingerprint, accepted, reason } = decision
  const load = async (work: Work, scope: Scope, lock: 'look' | 'lock') => {
    const pack = await loadForDeed(work, scope, packageId, 'decide-waiver', lock)
    checkText(reason)
    return { pack }
  }
  return judgeAhead(services, actor, load, async (work, { pack }, judged) => {
    const asked = (await waiversOf(work, pack.region_id, pack.id)).find((waiver) => waiver.fingerprint === fingerprint)
    if (!asked) throw serverError('finding-not-found', `no waiver of ${fingerprint}`)
    if (!isUndecided(asked)) throw serverError('waiver-decided', `${fingerprint} was decided`)
    const decided: WaiverTable = accepted
      ? { ...asked, accepted_by: actor.accountId, accepted_at: actor.at }
      : { ...asked, refused_reason: reason }
    await putWaiver(work, decided)
    // A finding that may stand counts no more where packages are ordered by their risk.
    await keepJudgement(work, pack, judged, actor.at)
    const after = { fingerprint, accepted, reason }
    await record(work, actor, pack, { action: 'decide-waiver', before: { reason: asked.reason }, after })
    return decided
  })
}

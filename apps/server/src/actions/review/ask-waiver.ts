import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { takePart } from '../../store/packages/parts-of.ts'
import { putWaiver, waiversOf } from '../../store/packages/waivers.ts'
import type { WaiverTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { judgeAhead } from '../judging/judge-ahead.ts'
import { checkText } from '../scope/check-text.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import type { Scope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { waiverOf } from './findings-refusal.ts'

export interface WaiverAsked {
  readonly packageId: string
  readonly fingerprint: string
  readonly reason: string
}

/** Gives the reason why a finding should stand and not be in the way; a reviewer decides. */
export function askWaiver(services: Services, actor: Actor, asked: WaiverAsked): Promise<WaiverTable> {
  const load = async (work: Work, scope: Scope, lock: 'look' | 'lock') => {
    const pack = await loadForDeed(work, scope, asked.packageId, 'ask-waiver', lock)
    checkText(asked.reason)
    return { pack }
  }
  return judgeAhead(services, actor, load, async (work, { pack }, { findings }) => {
    const finding = findings.find(({ fingerprint }) => fingerprint === asked.fingerprint)
    if (!finding) throw serverError('finding-not-found', `no finding ${asked.fingerprint}`)
    const before = waiverOf(finding, await waiversOf(work, pack.region_id, pack.id))
    if (before?.accepted_by) throw serverError('waiver-decided', `${asked.fingerprint} was accepted`)
    const waiver: WaiverTable = {
      region_id: pack.region_id,
      package_id: pack.id,
      fingerprint: finding.fingerprint,
      organisation_id: pack.organisation_id,
      finding_hash: finding.hash,
      rule: finding.rule.id,
      reason: asked.reason,
      asked_by: actor.accountId,
      asked_at: actor.at,
      accepted_by: null,
      accepted_at: null,
      refused_reason: null,
    }
    await putWaiver(work, waiver)
    await takePart(work, pack, { account_id: actor.accountId, part: 'filled', since: actor.at })
    const after = { fingerprint: finding.fingerprint, rule: finding.rule.id, reason: asked.reason }
    await record(work, actor, pack, { action: 'ask-waiver', before: null, after })
    return waiver
  })
}

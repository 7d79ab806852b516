import type { AppError } from '@mingxiao/core'
import { serverError } from '../../errors.ts'
import type { WaiverTable } from '../../store/tables.ts'
import type { JudgedCells, JudgedFinding } from '../judging/judge-draft.ts'

/**
 * Refuses a move while error findings stand in its way: each must have a waiver that was asked for and not refused, or for
 * approval one that was accepted. A waiver of a finding that has said something else since does not count.
 */
export function findingsRefusal(
  { findings, fault }: Pick<JudgedCells, 'findings' | 'fault'>,
  waivers: readonly WaiverTable[],
  needed: 'waivers-asked' | 'waivers-accepted',
): AppError | null {
  if (fault) return serverError('report-unreadable', fault.code, { detail: fault.forUser })
  const errors = findings.filter(({ severity }) => severity === 'error')
  const open = errors.filter((finding) => !isWaived(finding, waivers, needed))
  if (open.length === 0) return null
  const code = needed === 'waivers-asked' ? 'findings-open' : 'waivers-open'
  return serverError(code, open.map(({ rule, fingerprint }) => `${rule.id} ${fingerprint}`).join(', '), {
    detail: open.map(({ rule, place }) => `\n  ${rule.code} ${place.label}`).join(''),
  })
}

function isWaived(finding: JudgedFinding, waivers: readonly WaiverTable[], needed: string): boolean {
  const waiver = waiverOf(finding, waivers)
  if (!waiver || waiver.refused_reason !== null) return false
  return needed === 'waivers-asked' || waiver.accepted_by !== null
}

/** Whether nobody has accepted or refused it yet. */
export function isUndecided({ accepted_by, refused_reason }: WaiverTable): boolean {
  return accepted_by === null && refused_reason === null
}

/** The waiver of a finding as it stands; undefined where there is none, or only one of what it said before. */
export function waiverOf(finding: JudgedFinding, waivers: readonly WaiverTable[]): WaiverTable | undefined {
  return waivers.find(({ fingerprint, finding_hash }) => {
    return fingerprint === finding.fingerprint && finding_hash === finding.hash
  })
}

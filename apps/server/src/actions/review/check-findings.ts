import { serverError } from '../../errors.ts'
import { waiversOf } from '../../store/packages/waivers.ts'
import type { PackageTable, WaiverTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import type { JudgedCells, JudgedFinding } from '../judging/judge-draft.ts'

/**
 * Refuses a move while error findings stand in its way: each must have a waiver that was asked for and not refused, or for
 * approval one that was accepted. A waiver of a finding that has said something else since does not count.
 */
export async function checkFindings(
  work: Work,
  pack: PackageTable,
  { findings, fault }: JudgedCells,
  needed: 'waivers-asked' | 'waivers-accepted',
): Promise<void> {
  if (fault) throw serverError('report-unreadable', fault.code, { detail: fault.forUser })
  const waivers = await waiversOf(work, pack.region_id, pack.id)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const open = errors.filter((finding) => !isWaived(finding, waivers, needed))
  if (open.length === 0) return
  const code = needed === 'waivers-asked' ? 'findings-open' : 'waivers-open'
  throw serverError(code, open.map(({ rule, fingerprint }) => `${rule.id} ${fingerprint}`).join(', '), {
    detail: open.map(({ rule, place }) => `\n  ${rule.code} ${place.label}`).join(''),
  })
}

function isWaived(finding: JudgedFinding, waivers: readonly WaiverTable[], needed: string): boolean {
  const waiver = waiverOf(finding, waivers)
  if (!waiver || waiver.refused_reason !== null) return false
  return needed === 'waivers-asked' || waiver.accepted_by !== null
}

/** The waiver of a finding as it stands; undefined where there is none, or only one of what it said before. */
export function waiverOf(finding: JudgedFinding, waivers: readonly WaiverTable[]): WaiverTable | undefined {
  return waivers.find(({ fingerprint, finding_hash }) => {
    return fingerprint === finding.fingerprint && finding_hash === finding.hash
  })
}

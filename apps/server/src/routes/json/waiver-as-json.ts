import type { WaiverJson } from '@mingxiao/contract'
import type { WaiverTable } from '../../store/tables.ts'

export function waiverAsJson(row: WaiverTable): WaiverJson {
  return {
    fingerprint: row.fingerprint,
    findingHash: row.finding_hash,
    rule: row.rule,
    reason: row.reason,
    askedBy: row.asked_by,
    askedAt: row.asked_at.toISOString(),
    acceptedBy: row.accepted_by,
    acceptedAt: row.accepted_at?.toISOString() ?? null,
    refusedReason: row.refused_reason,
  }
}

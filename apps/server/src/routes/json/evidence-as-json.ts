import type { EvidenceJson } from '@mingxiao/contract'
import type { EvidenceTable } from '../../store/tables.ts'

export function evidenceAsJson(row: EvidenceTable): EvidenceJson {
  return {
    id: row.id,
    address: row.address,
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    contentHash: row.content_hash,
    addedBy: row.added_by,
    addedAt: row.added_at.toISOString(),
  }
}

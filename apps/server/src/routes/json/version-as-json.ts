import type { VersionJson } from '@mingxiao/contract'
import type { PackageVersionTable } from '../../store/tables.ts'

export function versionAsJson(row: Omit<PackageVersionTable, 'draft'>): VersionJson {
  return {
    version: row.version,
    move: row.move,
    draftHash: row.draft_hash,
    findingsHash: row.findings_hash,
    rulesVersion: row.rules_version,
    madeBy: row.made_by,
    madeAt: row.made_at.toISOString(),
  }
}

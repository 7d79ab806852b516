import type { PackageContent } from '@mingxiao/contract'
import type { ReadPackage } from '../../actions/packages/read-package.ts'
import { evidenceAsJson } from './evidence-as-json.ts'
import { judgedAsJson } from './judged-as-json.ts'
import { noteAsJson } from './note-as-json.ts'
import { originalAsJson } from './original-as-json.ts'
import { receiptAsJson } from './receipt-as-json.ts'
import { scopedHeadAsJson } from './scoped-head-as-json.ts'
import { versionAsJson } from './version-as-json.ts'
import { waiverAsJson } from './waiver-as-json.ts'

export function packageContentAsJson(read: ReadPackage): PackageContent {
  return {
    head: scopedHeadAsJson({ ...read.standing, may: read.may }),
    roles: [...read.pack.roles],
    cells: [...read.cells.values()].map(({ address, value, revision, changed_by, changed_at }) => ({
      address,
      value,
      revision,
      changedBy: changed_by,
      changedAt: changed_at.toISOString(),
    })),
    judged: judgedAsJson(read.judged),
    waivers: read.waivers.map(waiverAsJson),
    notes: read.notes.map(noteAsJson),
    evidence: read.evidence.map(evidenceAsJson),
    versions: read.versions.map(versionAsJson),
    receipts: read.receipts.map(receiptAsJson),
    original: read.original && originalAsJson(read.original),
    claimedScore: read.claimedScore,
    people: [...read.people].map(([accountId, displayName]) => ({ accountId, displayName })),
  }
}

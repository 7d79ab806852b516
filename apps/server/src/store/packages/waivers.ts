import type { WaiverTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

export async function waiversOf(work: Work, regionId: number, packageId: string): Promise<readonly WaiverTable[]> {
  return work
    .selectFrom('waiver')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .orderBy('fingerprint')
    .execute()
}

/** Writes a waiver, in place of an older one of the same finding. */
export async function putWaiver(work: Work, row: WaiverTable): Promise<void> {
  await work
    .insertInto('waiver')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'package_id', 'fingerprint']).doUpdateSet((set) => ({
        finding_hash: set.ref('excluded.finding_hash'),
        reason: set.ref('excluded.reason'),
        asked_by: set.ref('excluded.asked_by'),
        asked_at: set.ref('excluded.asked_at'),
        accepted_by: set.ref('excluded.accepted_by'),
        accepted_at: set.ref('excluded.accepted_at'),
        refused_reason: set.ref('excluded.refused_reason'),
      })),
    )
    .execute()
}

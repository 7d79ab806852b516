import type { EvidenceTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

export async function addEvidenceRow(work: Work, row: EvidenceTable): Promise<void> {
  await work.insertInto('evidence').values(row).execute()
}

/** What stands behind the figures of a package, without what was taken away. */
export function evidenceOf(work: Work, regionId: number, packageId: string): Promise<readonly EvidenceTable[]> {
  return work
    .selectFrom('evidence')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
}

/** Marks evidence as taken away; the file stays. False if it was before. */
export async function markRemoved(
  work: Work,
  { region_id, id }: Pick<EvidenceTable, 'region_id' | 'id'>,
  removedAt: Date,
): Promise<boolean> {
  const row = await work
    .updateTable('evidence')
    .set({ removed_at: removedAt })
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

import type { PackageTable, Tables } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** Keeps the total that the file of a package printed, in place of an older one; without one none is kept. */
export async function putClaimedScore(
  work: Work,
  { region_id, id, organisation_id }: Pick<PackageTable, 'region_id' | 'id' | 'organisation_id'>,
  { score, revision }: { readonly score: string | null; readonly revision: string },
): Promise<void> {
  if (score === null) {
    await work.deleteFrom('claimed_score').where('region_id', '=', region_id).where('package_id', '=', id).execute()
    return
  }
  const row: Tables['claimed_score'] = { region_id, package_id: id, organisation_id, score, revision }
  await work
    .insertInto('claimed_score')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'package_id'])
        .doUpdateSet((set) => ({ score: set.ref('excluded.score'), revision: set.ref('excluded.revision') })),
    )
    .execute()
}

/** The total that the file of a package printed; null where it was read from none, or a cell was changed since. */
export async function claimedScoreOf(work: Work, regionId: number, packageId: string): Promise<string | null> {
  const claimed = await work
    .selectFrom('claimed_score')
    .select(['score', 'revision'])
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .executeTakeFirst()
  if (!claimed) return null
  const changed = await work
    .selectFrom('cell')
    .select('address')
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .where('revision', '>', claimed.revision)
    .limit(1)
    .executeTakeFirst()
  return changed ? null : claimed.score
}

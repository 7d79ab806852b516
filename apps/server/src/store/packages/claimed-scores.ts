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

import type { PackageTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** Adds a package; false if the unit has one of this year and submission. */
export async function addPackage(work: Work, row: PackageTable): Promise<boolean> {
  const added = await work
    .insertInto('package')
    .values(row)
    .onConflict((conflict) => conflict.columns(['region_id', 'organisation_id', 'year', 'submission']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Writes what became of a package that the transaction keeps locked. */
export async function changePackage(
  work: Work,
  { region_id, id }: Pick<PackageTable, 'region_id' | 'id'>,
  change: Partial<Pick<PackageTable, 'state' | 'edition'>> & Pick<PackageTable, 'revision' | 'updated_at'>,
): Promise<void> {
  await work.updateTable('package').set(change).where('region_id', '=', region_id).where('id', '=', id).execute()
}

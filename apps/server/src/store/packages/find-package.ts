import type { PackageTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** A package with the organisation whose it is. */
export interface FoundPackage extends PackageTable {
  readonly organisation_name: string
  readonly parent_id: string | null
}

/** A package that the context shows; `lock` keeps it for the rest of the transaction, so that changes come one after the other. */
export async function findPackage(
  work: Work,
  regionId: number,
  id: string,
  lock: 'lock' | 'look',
): Promise<FoundPackage | undefined> {
  const row = work.selectFrom('package').selectAll().where('region_id', '=', regionId).where('id', '=', id)
  const found = await (lock === 'lock' ? row.forUpdate() : row).executeTakeFirst()
  if (!found) return undefined
  const organisation = await work
    .selectFrom('organisation')
    .select(['name', 'parent_id'])
    .where('region_id', '=', regionId)
    .where('id', '=', found.organisation_id)
    .executeTakeFirstOrThrow()
  return { ...found, organisation_name: organisation.name, parent_id: organisation.parent_id }
}

/** Whether another package took up where this one ended. */
export async function isReplaced(work: Work, regionId: number, id: string): Promise<boolean> {
  const heir = await work
    .selectFrom('package')
    .select('id')
    .where('region_id', '=', regionId)
    .where('replaces_id', '=', id)
    .executeTakeFirst()
  return heir !== undefined
}

import type { PackageVersionTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

type Version = Omit<PackageVersionTable, 'version'>

/** Keeps what a move was made on, under the next number; the package is locked by whoever calls. */
export async function addVersion(work: Work, row: Version): Promise<number> {
  const last = await work
    .selectFrom('package_version')
    .select('version')
    .where('region_id', '=', row.region_id)
    .where('package_id', '=', row.package_id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  await work
    .insertInto('package_version')
    .values({ ...row, version, draft: JSON.stringify(row.draft) })
    .execute()
  return version
}

export function findVersion(
  work: Work,
  regionId: number,
  packageId: string,
  version: number,
): Promise<PackageVersionTable | undefined> {
  return work
    .selectFrom('package_version')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .where('version', '=', version)
    .executeTakeFirst()
}

/** The versions of a package without what is in them, the oldest first. */
export function versionsOf(
  work: Work,
  regionId: number,
  packageId: string,
): Promise<readonly Omit<PackageVersionTable, 'draft'>[]> {
  return work
    .selectFrom('package_version')
    .select(['region_id', 'package_id', 'version', 'organisation_id', 'move', 'draft_hash'])
    .select(['findings_hash', 'rules_version', 'made_by', 'made_at'])
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .orderBy('version')
    .execute()
}

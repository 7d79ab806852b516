import type { PackageState } from '../../workflow/package-state.ts'
import type { FoundPackage } from '../packages/find-package.ts'
import { selectUnreplaced } from '../packages/select-packages.ts'
import type { Work } from '../with-context.ts'

/** The packages of a year in some states that the context shows, without those that others took up; the oldest first. */
export function packagesOfYear(
  work: Work,
  regionId: number,
  year: number,
  states: readonly PackageState[],
): Promise<readonly FoundPackage[]> {
  return selectUnreplaced(work, regionId)
    .selectAll('package')
    .select(['organisation.name as organisation_name', 'organisation.parent_id'])
    .where('package.year', '=', year)
    .where('package.state', 'in', [...states])
    .orderBy('package.id')
    .execute()
}

/** The last package of a unit in a year. */
export function latestOfYear(
  work: Work,
  regionId: number,
  { organisation_id, year }: { readonly organisation_id: string; readonly year: number },
): Promise<{ readonly id: string; readonly edition: string; readonly state: PackageState } | undefined> {
  return work
    .selectFrom('package')
    .select(['id', 'edition', 'state'])
    .where('region_id', '=', regionId)
    .where('organisation_id', '=', organisation_id)
    .where('year', '=', year)
    .orderBy('submission', 'desc')
    .limit(1)
    .executeTakeFirst()
}

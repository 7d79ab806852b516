import type { PackageState } from '../../workflow/package-state.ts'
import { escapeLike } from '../escape-like.ts'
import type { Work } from '../with-context.ts'
import type { FoundPackage } from './find-package.ts'
import { selectPackages } from './select-packages.ts'

export interface PackageFilter {
  readonly year?: number
  readonly states?: readonly PackageState[]
  readonly organisationId?: string
  /** Part of the name of the unit. */
  readonly unit?: string
  /** The last package of the page before. */
  readonly after?: string
  readonly limit: number
}

/** The packages that the context shows, the newest first. */
export async function listPackages(
  work: Work,
  regionId: number,
  { year, states, organisationId, unit, after, limit }: PackageFilter,
): Promise<readonly FoundPackage[]> {
  let query = selectPackages(work, regionId)
    .selectAll('package')
    .select(['organisation.name as organisation_name', 'organisation.parent_id'])
  if (year !== undefined) query = query.where('package.year', '=', year)
  if (states !== undefined) query = query.where('package.state', 'in', [...states, ...none])
  if (organisationId !== undefined) query = query.where('package.organisation_id', '=', organisationId)
  if (unit !== undefined) query = query.where('organisation.name', 'ilike', `%${escapeLike(unit)}%`)
  if (after !== undefined) query = query.where('package.id', '<', after)
  return query.orderBy('package.id', 'desc').limit(limit).execute()
}

/** A list that is empty is no list in SQL. */
const none = ['' as PackageState]

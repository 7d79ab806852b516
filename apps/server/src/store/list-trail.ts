import { escapeLike } from './escape-like.ts'
import type { TrailTable } from './tables.ts'
import type { Work } from './with-context.ts'

export interface TrailFilter {
  readonly packageId?: string | undefined
  readonly organisationId?: string | undefined
  readonly accounts?: readonly string[] | undefined
  /** An action, or the family before its colon. */
  readonly action?: string | undefined
  readonly from?: Date | undefined
  /** Not this moment itself. */
  readonly to?: Date | undefined
  /** Links before this number. */
  readonly before?: string | undefined
  readonly limit: number
}

/** A link with the names of what it is about, as they are now. */
export interface NamedLink extends TrailTable {
  readonly organisation_name: string | null
  readonly year: number | null
  readonly edition: string | null
}

/** The latest links of a region's chain, the newest first. */
export function listTrail(
  work: Work,
  regionId: number,
  { packageId, organisationId, accounts, action, from, to, before, limit }: TrailFilter,
): Promise<readonly NamedLink[]> {
  let query = work
    .selectFrom('trail')
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.region_id', '=', 'trail.region_id')
        .onRef('organisation.id', '=', 'trail.organisation_id'),
    )
    .leftJoin('package', (join) =>
      join.onRef('package.region_id', '=', 'trail.region_id').onRef('package.id', '=', 'trail.package_id'),
    )
    .selectAll('trail')
    .select(['organisation.name as organisation_name', 'package.year', 'package.edition'])
    .where('trail.region_id', '=', regionId)
  if (packageId !== undefined) query = query.where('trail.package_id', '=', packageId)
  if (organisationId !== undefined) query = query.where('trail.organisation_id', '=', organisationId)
  if (accounts !== undefined) query = query.where('trail.account_id', 'in', [...accounts, nobody])
  if (action !== undefined)
    query = query.where(({ eb, or }) =>
      or([eb('trail.action', '=', action), eb('trail.action', 'like', `${escapeLike(action)}:%`)]),
    )
  if (from !== undefined) query = query.where('trail.at', '>=', from)
  if (to !== undefined) query = query.where('trail.at', '<', to)
  if (before !== undefined) query = query.where('trail.number', '<', before)
  return query.orderBy('trail.number', 'desc').limit(limit).execute()
}

/** A list that is empty is no list in SQL. */
const nobody = '00000000-0000-0000-0000-000000000000'

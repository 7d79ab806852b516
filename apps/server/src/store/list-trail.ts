import type { TrailTable } from './tables.ts'
import type { Work } from './with-context.ts'

export interface TrailFilter {
  readonly packageId?: string
  /** Links before this number. */
  readonly before?: string
  readonly limit: number
}

/** The latest links of a region's chain, the newest first. */
export function listTrail(
  work: Work,
  regionId: number,
  { packageId, before, limit }: TrailFilter,
): Promise<readonly TrailTable[]> {
  let query = work.selectFrom('trail').selectAll().where('region_id', '=', regionId)
  if (packageId !== undefined) query = query.where('package_id', '=', packageId)
  if (before !== undefined) query = query.where('number', '<', before)
  return query.orderBy('number', 'desc').limit(limit).execute()
}

import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { findRegion, regionsAbove } from '../../store/region/regions.ts'
import type { Services } from '../scope/services.ts'

export interface NamedRegion {
  readonly regionId: number
  readonly name: string
}

/** What a region is called and lies in, for whoever works there. */
export async function readRegion(
  { database }: Services,
  { regionId, grants }: Actor,
): Promise<NamedRegion & { readonly above: readonly NamedRegion[] }> {
  const found = grants.length === 0 ? undefined : await findRegion(database, regionId)
  if (!found) throw serverError('organisation-not-found', `no region ${regionId} in scope`)
  const above = await regionsAbove(database, regionId)
  return { regionId, name: found.name, above: above.map(({ region_id, name }) => ({ regionId: region_id, name })) }
}

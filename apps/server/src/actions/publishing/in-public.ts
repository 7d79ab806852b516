import { serverError } from '../../errors.ts'
import { findRegion } from '../../store/region/regions.ts'
import type { Work } from '../../store/with-context.ts'
import { withContext } from '../../store/with-context.ts'
import type { Services } from '../scope/services.ts'

/** Looks for what everybody may see of a region; whoever uses it shows nothing but what is published. */
export async function inPublic<T>(
  { database }: Pick<Services, 'database'>,
  regionId: number,
  work: (work: Work, region: { readonly name: string }) => Promise<T>,
): Promise<T> {
  const region = await findRegion(database, regionId)
  if (!region) throw serverError('route-not-found', `no region ${regionId}`)
  return withContext(database, { regionId, organisations: 'region' }, (transaction) => work(transaction, region))
}

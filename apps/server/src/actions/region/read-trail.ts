import type { Actor } from '../../auth/actor.ts'
import { displayNamesOf } from '../../store/identity/accounts.ts'
import { accountsCalled } from '../../store/identity/accounts-called.ts'
import { listTrail, type NamedLink, type TrailFilter } from '../../store/list-trail.ts'
import { type TrailEnds, trailEnds } from '../../store/trail-ends.ts'
import { type TrailVerification, verifyChain } from '../../store/verify-trail.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface ReadLink extends NamedLink {
  readonly account_name: string | null
}

/** What was done in the region, the newest first; `who` is part of a name. */
export async function readTrail(
  { database }: Services,
  actor: Actor,
  { who, ...filter }: Omit<TrailFilter, 'accounts'> & { readonly who?: string | undefined },
): Promise<readonly ReadLink[]> {
  requireRegionRole(actor, 'read-trail')
  const accounts = who === undefined ? {} : { accounts: await accountsCalled(database, who) }
  const links = await inScope(database, actor, (work) => listTrail(work, actor.regionId, { ...filter, ...accounts }))
  const names = await displayNamesOf(database, [...new Set(links.map(({ account_id }) => account_id))])
  return links.map((link) => ({ ...link, account_name: names.get(link.account_id) ?? null }))
}

/** Whether the region's trail is whole, from its first link to its last. */
export function verifyRegionTrail({ database }: Services, actor: Actor): Promise<TrailVerification & TrailEnds> {
  requireRegionRole(actor, 'read-trail')
  return inScope(database, actor, async (work) => ({
    ...(await verifyChain(work, actor.regionId)),
    ...(await trailEnds(work, actor.regionId)),
  }))
}

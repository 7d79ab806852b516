import type { Actor } from '../../auth/actor.ts'
import { displayNamesOf } from '../../store/identity/accounts.ts'
import { accountsCalled } from '../../store/identity/accounts-called.ts'
import { listTrail, type NamedLink, type TrailFilter } from '../../store/list-trail.ts'
import { organisationNames } from '../../store/region/organisation-names.ts'
import { type TrailEnds, trailEnds } from '../../store/trail-ends.ts'
import { type TrailVerification, verifyChain } from '../../store/verify-trail.ts'
import { isId } from '../scope/is-id.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface ReadLink extends NamedLink {
  readonly account_name: string | null
  /** People and organisations that it speaks of, by their id. */
  readonly names: ReadonlyMap<string, string>
}

/** What was done in the region, the newest first; `who` is part of a name. */
export async function readTrail(
  { database }: Services,
  actor: Actor,
  { who, ...filter }: Omit<TrailFilter, 'accounts'> & { readonly who?: string | undefined },
): Promise<readonly ReadLink[]> {
  requireRegionRole(actor, 'read-trail')
  const accounts = who === undefined ? {} : { accounts: await accountsCalled(database, who) }
  const { links, organisations } = await inScope(database, actor, async (work) => {
    const found = await listTrail(work, actor.regionId, { ...filter, ...accounts })
    return { links: found, organisations: await organisationNames(work, actor.regionId, found.flatMap(idsIn)) }
  })
  const people = await displayNamesOf(database, [
    ...new Set(links.flatMap((link) => [link.account_id, ...idsIn(link)])),
  ])
  const names = new Map([...people, ...organisations])
  return links.map((link) => ({
    ...link,
    account_name: people.get(link.account_id) ?? null,
    names: new Map(idsIn(link).flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? '']] : []))),
  }))
}

/** What it speaks of by id. */
function idsIn({ before, after }: NamedLink): readonly string[] {
  return [before, after]
    .flatMap((said) => (typeof said === 'object' && said !== null ? Object.values(said) : []))
    .filter((value): value is string => typeof value === 'string' && isId(value))
}

/** Whether the region's trail is whole, from its first link to its last. */
export function verifyRegionTrail({ database }: Services, actor: Actor): Promise<TrailVerification & TrailEnds> {
  requireRegionRole(actor, 'read-trail')
  return inScope(database, actor, async (work) => ({
    ...(await verifyChain(work, actor.regionId)),
    ...(await trailEnds(work, actor.regionId)),
  }))
}

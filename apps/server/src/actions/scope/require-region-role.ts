import type { Actor } from '../../auth/actor.ts'
import { type RegionDeedName, regionDeeds } from '../../workflow/region-deeds.ts'
import { requireRole } from './load-package.ts'

/** Refuses whoever has none of the roles that a deed takes, wherever in the region they were granted. */
export function requireRegionRole({ grants }: Actor, deed: RegionDeedName): void {
  requireRole(
    regionDeeds[deed],
    grants.map(({ role }) => role),
    deed,
  )
}

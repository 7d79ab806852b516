import type { Actor } from '../auth/actor.ts'
import { listTrail, type TrailFilter } from '../store/list-trail.ts'
import type { TrailTable } from '../store/tables.ts'
import { type TrailVerification, verifyChain } from '../store/verify-trail.ts'
import { regionDeeds } from '../workflow/region-deeds.ts'
import { requireRole } from './load-package.ts'
import { inScope } from './scope.ts'
import type { Services } from './services.ts'

/** What was done in the region, the newest first. */
export function readTrail({ database }: Services, actor: Actor, filter: TrailFilter): Promise<readonly TrailTable[]> {
  mayRead(actor)
  return inScope(database, actor, (work) => listTrail(work, actor.regionId, filter))
}

/** Whether the region's trail is whole, from its first link to its last. */
export function verifyRegionTrail({ database }: Services, actor: Actor): Promise<TrailVerification> {
  mayRead(actor)
  return inScope(database, actor, (work) => verifyChain(work, actor.regionId))
}

function mayRead({ grants }: Actor): void {
  requireRole(
    regionDeeds['read-trail'],
    grants.map(({ role }) => role),
    'read-trail',
  )
}

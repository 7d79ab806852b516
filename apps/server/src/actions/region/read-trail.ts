import type { Actor } from '../../auth/actor.ts'
import { listTrail, type TrailFilter } from '../../store/list-trail.ts'
import type { TrailTable } from '../../store/tables.ts'
import { type TrailVerification, verifyChain } from '../../store/verify-trail.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** What was done in the region, the newest first. */
export function readTrail({ database }: Services, actor: Actor, filter: TrailFilter): Promise<readonly TrailTable[]> {
  requireRegionRole(actor, 'read-trail')
  return inScope(database, actor, (work) => listTrail(work, actor.regionId, filter))
}

/** Whether the region's trail is whole, from its first link to its last. */
export function verifyRegionTrail({ database }: Services, actor: Actor): Promise<TrailVerification> {
  requireRegionRole(actor, 'read-trail')
  return inScope(database, actor, (work) => verifyChain(work, actor.regionId))
}

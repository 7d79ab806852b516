import type { Actor } from '../../auth/actor.ts'
import { type AccountRow, accountsIn } from '../../store/identity/accounts-in.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** Everybody who has, or had, a role in the region. */
export function listAccounts({ database }: Services, actor: Actor): Promise<readonly AccountRow[]> {
  requireRegionRole(actor, 'see-people')
  return inScope(database, actor, (work) => accountsIn(work, actor.regionId))
}

import type { Actor } from '../../auth/actor.ts'
import { listOrganisations as rowsOf } from '../../store/region/organisations.ts'
import type { OrganisationTable } from '../../store/tables.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** The bodies of a region, for whoever works there; nobody else learns of any. */
export async function listOrganisations({ database }: Services, actor: Actor): Promise<readonly OrganisationTable[]> {
  if (actor.grants.length === 0) return []
  return inScope(database, actor, (work) => rowsOf(work, actor.regionId))
}

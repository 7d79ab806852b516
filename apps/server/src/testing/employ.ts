import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { newId } from '../store/new-id.ts'
import { addGrant } from '../store/region/role-grants.ts'
import { withContext } from '../store/with-context.ts'
import { today } from './a-county.ts'

/** Writes an actor's grants down, for what goes by those that stand in the database. */
export async function employ({ database }: Pick<Services, 'database'>, actor: Actor): Promise<Actor> {
  const { regionId, accountId } = actor
  const row = { region_id: regionId, account_id: accountId, granted_at: today, granted_by: accountId, revoked_at: null }
  await withContext(database, { regionId, organisations: 'region' }, async (work) => {
    for (const { organisationId, role } of actor.grants)
      await addGrant(work, { ...row, id: newId(today), organisation_id: organisationId, role })
  })
  return actor
}

import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import type { Database } from '../../store/connect.ts'
import { type Account, findAccount, findGrants } from '../../store/identity/accounts.ts'
import { hasWorkedIn } from '../../store/region/role-grants.ts'
import { isId } from '../scope/is-id.ts'
import { inScope } from '../scope/scope.ts'

/**
 * The account of somebody who works, or worked, in the actor's region and nowhere else: whoever works elsewhere as well is not
 * in the hands of one region's administrator.
 */
export async function ownAccount(database: Database, actor: Actor, accountId: string): Promise<Account> {
  const account = isId(accountId) ? await findAccount(database, accountId) : undefined
  const grants = account ? await findGrants(database, accountId) : []
  const isElsewhere = grants.some(({ region_id }) => region_id !== actor.regionId)
  const isHere = account && (await inScope(database, actor, (work) => hasWorkedIn(work, actor.regionId, accountId)))
  if (!isHere || isElsewhere) throw serverError('account-not-found', `${accountId} is not of this region alone`)
  return account
}

import type { Actor } from '../../auth/actor.ts'
import type { Identity } from '../../auth/identity.ts'
import { inviteAccount } from '../../auth/invite-account.ts'
import { serverError } from '../../errors.ts'
import { findGrants } from '../../store/identity/accounts.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'

/** A new invitation for somebody of the region who lost the password; the one before ends. */
export async function inviteAgain(
  identity: Identity,
  actor: Actor,
  accountId: string,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  requireRegionRole(actor, 'manage-people')
  const grants = await findGrants(identity.database, accountId)
  const isHere = grants.some(({ region_id }) => region_id === actor.regionId)
  // Whoever works elsewhere as well is not in the hands of one region's administrator.
  if (!isHere || grants.some(({ region_id }) => region_id !== actor.regionId))
    throw serverError('account-not-found', `${accountId} is not of this region alone`)
  await inScope(identity.database, actor, (work) =>
    record(work, actor, null, { action: 'invite-account', before: null, after: { account: accountId } }),
  )
  return inviteAccount(identity, accountId, actor.at)
}

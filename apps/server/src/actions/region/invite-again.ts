import type { Actor } from '../../auth/actor.ts'
import type { Identity } from '../../auth/identity.ts'
import { inviteAccount } from '../../auth/invite-account.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import { ownAccount } from './own-account.ts'

/** A new invitation for somebody of the region who lost the password; the one before ends. */
export async function inviteAgain(
  identity: Identity,
  actor: Actor,
  accountId: string,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  requireRegionRole(actor, 'manage-people')
  await ownAccount(identity.database, actor, accountId)
  await inScope(identity.database, actor, (work) =>
    record(work, actor, null, { action: 'invite-account', before: null, after: { account: accountId } }),
  )
  return inviteAccount(identity, accountId, actor.at)
}

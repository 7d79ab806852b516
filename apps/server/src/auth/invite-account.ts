import { addInvitation, endInvitationsOf } from '../store/identity/invitations.ts'
import type { Identity } from './identity.ts'
import { hashSecret, newSecret } from './secrets.ts'

/** A token with which the owner of an account sets the first password, or a new one. Only its hash is kept. */
export async function inviteAccount(
  { database, settings }: Identity,
  accountId: string,
  at: Date,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const token = newSecret()
  const expiresAt = new Date(at.getTime() + settings.password.invitationDays * day)
  await endInvitationsOf(database, accountId, at)
  await addInvitation(database, {
    token_hash: hashSecret(token),
    account_id: accountId,
    created_at: at,
    expires_at: expiresAt,
    used_at: null,
  })
  return { token, expiresAt }
}

const day = 86_400_000

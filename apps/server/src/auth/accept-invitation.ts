import { serverError } from '../errors.ts'
import { findAccount } from '../store/identity/accounts.ts'
import { findInvitation, takeInvitation } from '../store/identity/invitations.ts'
import { type BegunSession, beginSession } from './begin-session.ts'
import type { Caller, Identity } from './identity.ts'
import { hashSecret } from './secrets.ts'
import { checkNewPassword, storePassword } from './store-password.ts'

/** The first password of an account, chosen by whoever holds its invitation. A password that is too weak does not use it up. */
export async function acceptInvitation(
  identity: Identity,
  { token, password }: { readonly token: string; readonly password: string },
  { caller, earlier }: { readonly caller: Caller; readonly earlier: string | null },
): Promise<BegunSession> {
  const { database } = identity
  const tokenHash = hashSecret(token)
  const accountId = await findInvitation(database, tokenHash, caller.at)
  const account = accountId === null ? undefined : await findAccount(database, accountId)
  if (!account || account.disabled_at !== null) throw serverError('invitation-invalid', 'unknown, used or over')
  checkNewPassword(identity, account, password)
  if (!(await takeInvitation(database, tokenHash, caller.at))) throw serverError('invitation-invalid', 'used just now')
  const changed = await storePassword(identity, account, password, caller.at)
  return beginSession(identity, changed, { caller, secondFactor: account.totp_secret === null, earlier })
}

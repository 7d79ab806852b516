import { removeSession, removeSessionsOf } from '../store/identity/sessions.ts'
import type { Caller, Identity } from './identity.ts'
import type { CurrentSession } from './read-session.ts'
import { logSignIn } from './sign-in.ts'

export async function signOut(identity: Identity, { session }: CurrentSession, caller: Caller): Promise<void> {
  await removeSession(identity.database, session.id_hash)
  await logSignIn(identity, session.account_id, 'signed-out', caller)
}

export async function signOutEverywhere(
  identity: Identity,
  { account }: CurrentSession,
  caller: Caller,
): Promise<void> {
  await removeSessionsOf(identity.database, account.id)
  await logSignIn(identity, account.id, 'signed-out', caller)
}

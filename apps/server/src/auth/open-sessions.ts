import { serverError } from '../errors.ts'
import { removeSession, sessionsOf } from '../store/identity/sessions.ts'
import type { SessionTable } from '../store/tables.ts'
import type { Caller, Identity } from './identity.ts'
import { idleSince } from './idle-since.ts'
import type { CurrentSession } from './read-session.ts'
import { hashSecret } from './secrets.ts'
import { logSignIn } from './sign-in.ts'

/** A session under a name that tells nothing of its secret, nor of what the database keeps of it. */
export interface OpenSession {
  readonly id: string
  readonly session: SessionTable
  readonly isCurrent: boolean
}

/** Where an account is signed in: the sessions that are neither over nor idle, the one used last first. */
export async function listSessions(
  { database, settings }: Identity,
  { session: current, account }: CurrentSession,
  { at }: Caller,
): Promise<readonly OpenSession[]> {
  const sessions = await sessionsOf(database, account.id, { at, idleSince: idleSince(settings, at) })
  return sessions.map((session) => ({
    id: hashSecret(session.id_hash),
    session,
    isCurrent: session.id_hash === current.id_hash,
  }))
}

/** Signs the account out in one place. */
export async function endSession(
  identity: Identity,
  current: CurrentSession,
  { id, caller }: { readonly id: string; readonly caller: Caller },
): Promise<OpenSession> {
  const found = (await listSessions(identity, current, caller)).find((one) => one.id === id)
  if (!found) throw serverError('session-not-found', `no session ${id} of ${current.account.id}`)
  await removeSession(identity.database, found.session.id_hash)
  await logSignIn(identity, current.account.id, 'signed-out', caller)
  return found
}

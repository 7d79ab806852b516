import { type Admission, findAdmission } from '../store/identity/find-admission.ts'
import { touchSession } from '../store/identity/sessions.ts'
import type { Identity } from './identity.ts'
import { idleSince } from './idle-since.ts'
import { rememberSession } from './recall-session.ts'
import { hashSecret } from './secrets.ts'

export type CurrentSession = Admission

/** The session of a cookie, which is in use by this. */
export async function readSession(identity: Identity, secret: string, at: Date): Promise<CurrentSession | null> {
  const current = await peekSession(identity, secret, at)
  if (!current) return null
  const { session } = current
  // Once a minute is exact enough, and spares a write for each request.
  if (at.getTime() - session.used_at.getTime() > minute) {
    await touchSession(identity.database, session.id_hash, at)
    session.used_at = at
  }
  rememberSession(identity, current)
  return current
}

/** The session of a cookie, if it is neither over nor idle nor of an account that was closed. */
export async function peekSession(
  { database, settings }: Identity,
  secret: string,
  at: Date,
): Promise<CurrentSession | null> {
  const found = await findAdmission(database, hashSecret(secret), { at, idleSince: idleSince(settings, at) })
  return found && found.account.disabled_at === null ? found : null
}

const minute = 60_000

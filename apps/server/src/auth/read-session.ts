import { type Account, findAccount } from '../store/identity/accounts.ts'
import { findSession, touchSession } from '../store/identity/sessions.ts'
import type { SessionTable } from '../store/tables.ts'
import type { Identity } from './identity.ts'
import { hashSecret } from './secrets.ts'

export interface CurrentSession {
  readonly session: SessionTable
  readonly account: Account
}

/** The session of a cookie, if it is neither over nor idle nor of an account that was closed. */
export async function readSession(
  { database, settings }: Identity,
  secret: string,
  at: Date,
): Promise<CurrentSession | null> {
  const idHash = hashSecret(secret)
  const idleSince = new Date(at.getTime() - settings.session.idleMinutes * minute)
  const session = await findSession(database, idHash, { at, idleSince })
  if (!session) return null
  const account = await findAccount(database, session.account_id)
  if (!account || account.disabled_at !== null) return null
  // Once a minute is exact enough, and spares a write for each request.
  if (at.getTime() - session.used_at.getTime() > minute) await touchSession(database, idHash, at)
  return { session, account }
}

const minute = 60_000

import type { Account } from '../store/identity/accounts.ts'
import { addSession, removeEndedSessions, removeSession } from '../store/identity/sessions.ts'
import type { SessionTable } from '../store/tables.ts'
import type { Caller, Identity } from './identity.ts'
import { hashSecret, newSecret } from './secrets.ts'

/** A session with the secret that the cookie holds and nobody else. */
export interface BegunSession {
  readonly secret: string
  readonly session: SessionTable
  readonly account: Account
}

/**
 * Begins a session under a new id. The one that the caller had before ends, whoever it belonged to: an id that was planted in
 * a browser before somebody signs in is worth nothing afterwards.
 */
export async function beginSession(
  { database, settings }: Identity,
  account: Account,
  {
    caller,
    secondFactor,
    earlier,
  }: { readonly caller: Caller; readonly secondFactor: boolean; readonly earlier: string | null },
): Promise<BegunSession> {
  const secret = newSecret()
  const { at, address, agent } = caller
  const session = {
    id_hash: hashSecret(secret),
    account_id: account.id,
    created_at: at,
    used_at: at,
    expires_at: new Date(at.getTime() + settings.session.absoluteHours * hour),
    second_factor: secondFactor,
    address,
    agent,
  }
  if (earlier !== null) await removeSession(database, hashSecret(earlier))
  await removeEndedSessions(database, at)
  await addSession(database, session)
  return { secret, session, account }
}

const hour = 3_600_000

import type { Database } from '../store/connect.ts'
import type { Admission, SessionProof } from '../store/identity/find-admission.ts'
import type { Identity } from './identity.ts'
import { idleSince } from './idle-since.ts'
import { hashSecret } from './secrets.ts'

/** A session as this process last read it, and what proves it together with a change in a region. */
export interface RecalledSession {
  readonly current: Admission
  proofIn(regionId: number): SessionProof
}

/**
 * The session of a cookie without asking the database: null where this process does not know it, or its use has to be written
 * down again. Others may have ended it since: whoever goes by it changes something only in a commit that proves it.
 */
export function recallSession({ database, settings }: Identity, secret: string, at: Date): RecalledSession | null {
  const sessionHash = hashSecret(secret)
  const current = remembered.get(database)?.get(sessionHash)
  if (!current || at.getTime() - current.session.used_at.getTime() > minute) return null
  return {
    current,
    proofIn: (regionId) => {
      const grants = current.grants.filter(({ region_id }) => region_id === regionId).map(({ id }) => id)
      return { sessionHash, idleSince: idleSince(settings, at), grants: grants.toSorted() }
    },
  }
}

export function rememberSession({ database }: Identity, current: Admission): void {
  const sessions = remembered.get(database) ?? new Map<string, Admission>()
  remembered.set(database, sessions)
  sessions.delete(current.session.id_hash)
  sessions.set(current.session.id_hash, current)
  for (const oldest of sessions.keys()) {
    if (sessions.size <= most) break
    sessions.delete(oldest)
  }
}

const remembered = new WeakMap<Database, Map<string, Admission>>()
const most = 2_000
const minute = 60_000

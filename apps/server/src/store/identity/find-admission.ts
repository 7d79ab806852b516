import type { Database } from '../connect.ts'
import { prepared } from '../prepared.ts'
import type { RoleGrantTable, SessionTable } from '../tables.ts'
import type { Account } from './accounts.ts'

/** A session, whose it is, and what they may do anywhere. */
export interface Admission {
  readonly session: SessionTable
  readonly account: Account
  readonly grants: readonly RoleGrantTable[]
}

/** A session as it was last looked at: what is done by it is done only if it still stands, and its account has these very grants in the region. */
export interface SessionProof {
  readonly sessionHash: string
  readonly idleSince: Date
  /** Ids, in order. */
  readonly grants: readonly string[]
}

/** A session that neither ended nor lay unused since `idleSince`, with its account; see migration 0017. */
export async function findAdmission(
  database: Database,
  idHash: string,
  { at, idleSince }: { readonly at: Date; readonly idleSince: Date },
): Promise<Admission | undefined> {
  const [found] = await prepared<{ [K in keyof Admission]: unknown }>(database, statement, [idHash, at, idleSince])
  if (!found) return undefined
  const { session, account, grants } = found
  return { session: rowOf(session), account: rowOf(account), grants: (grants as unknown[]).map(rowOf<RoleGrantTable>) }
}

const statement = {
  name: 'admission_of',
  text: 'select session, account, grants from admission_of($1, $2, $3)',
}

/** A row that came as JSON: its moments are told by their names. */
function rowOf<T>(json: unknown): T {
  const entries = Object.entries(json as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isMoment(name, value) ? new Date(value) : value]),
  ) as T
}

function isMoment(name: string, value: unknown): value is string {
  return typeof value === 'string' && /_(?:at|until)$/.test(name)
}

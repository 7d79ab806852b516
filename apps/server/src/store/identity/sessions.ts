import { sql } from 'kysely'
import type { Database } from '../connect.ts'
import type { SessionTable, SignInTable } from '../tables.ts'

export async function addSession(database: Database, session: SessionTable): Promise<void> {
  await database.insertInto('session').values(session).execute()
}

/** The sessions of an account that neither ended nor lay unused since `idleSince`, the one used last first. */
export function sessionsOf(
  database: Database,
  accountId: string,
  { at, idleSince }: { readonly at: Date; readonly idleSince: Date },
): Promise<readonly SessionTable[]> {
  return database
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('expires_at', '>', at)
    .where('used_at', '>', idleSince)
    .orderBy('used_at', 'desc')
    .orderBy('id_hash')
    .execute()
}

export async function touchSession(database: Database, idHash: string, at: Date): Promise<void> {
  await database.updateTable('session').set({ used_at: at }).where('id_hash', '=', idHash).execute()
}

export async function removeSession(database: Database, idHash: string): Promise<void> {
  await database.deleteFrom('session').where('id_hash', '=', idHash).execute()
}

export async function removeSessionsOf(database: Database, accountId: string): Promise<void> {
  await database.deleteFrom('session').where('account_id', '=', accountId).execute()
}

export async function removeEndedSessions(database: Database, at: Date): Promise<void> {
  await database.deleteFrom('session').where('expires_at', '<=', at).execute()
}

export async function addSignIn(database: Database, entry: SignInTable): Promise<void> {
  await database.insertInto('sign_in').values(entry).execute()
}

/** Once a second factor is bound, only the session that bound it has passed it. */
export async function changeSessionFactor(database: Database, accountId: string, passed: string): Promise<void> {
  await database
    .updateTable('session')
    .set({ second_factor: sql`id_hash = ${passed}` })
    .where('account_id', '=', accountId)
    .execute()
}

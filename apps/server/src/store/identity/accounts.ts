import { type Selectable, sql } from 'kysely'
import type { Database } from '../connect.ts'
import type { AccountTable, RoleGrantTable } from '../tables.ts'
import { removeSessionsOf } from './sessions.ts'

export type Account = Selectable<AccountTable>

export function findAccount(database: Database, id: string): Promise<Account | undefined> {
  return database.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
}

/** What people are called, by their account. */
export async function displayNamesOf(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .selectFrom('account')
    .select(['id', 'display_name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, display_name }) => [id, display_name]))
}

export function findAccountByName(database: Database, name: string): Promise<Account | undefined> {
  return database.selectFrom('account').selectAll().where('name', '=', name).executeTakeFirst()
}

export function findAccountBySubject(database: Database, subject: string): Promise<Account | undefined> {
  return database.selectFrom('account').selectAll().where('oidc_subject', '=', subject).executeTakeFirst()
}

/** Adds an account; false if another has its name or its subject. */
export async function addAccount(database: Database, account: Account): Promise<boolean> {
  const added = await database
    .insertInto('account')
    .values(account)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Whatever is sent at the same time, each failure counts; the one that reaches the limit locks the account. */
export async function countFailure(
  database: Database,
  id: string,
  { limit, lockedUntil }: { readonly limit: number; readonly lockedUntil: Date },
): Promise<void> {
  await database
    .updateTable('account')
    .set({
      failed_logins: sql`failed_logins + 1`,
      locked_until: sql`case when failed_logins + 1 >= ${limit} then ${lockedUntil} else locked_until end`,
    })
    .where('id', '=', id)
    .execute()
}

export async function clearFailures(database: Database, id: string): Promise<void> {
  await database
    .updateTable('account')
    .set({ failed_logins: 0, locked_until: null })
    .where('id', '=', id)
    .where('failed_logins', '>', 0)
    .execute()
}

/** Ends all sessions that rest on the one before. */
export async function setPassword(
  database: Database,
  id: string,
  { hash, at, mustChange }: { readonly hash: string; readonly at: Date; readonly mustChange: boolean },
): Promise<void> {
  await database
    .updateTable('account')
    .set({ password_hash: hash, password_changed_at: at, must_change_password: mustChange })
    .where('id', '=', id)
    .execute()
  await removeSessionsOf(database, id)
}

export async function setPendingFactor(database: Database, id: string, secret: string | null): Promise<void> {
  await database.updateTable('account').set({ totp_pending: secret }).where('id', '=', id).execute()
}

/** Null takes the second factor away. */
export async function setFactor(database: Database, id: string, secret: string | null): Promise<void> {
  await database
    .updateTable('account')
    .set({ totp_secret: secret, totp_pending: null, totp_step: null })
    .where('id', '=', id)
    .execute()
}

/** False if the code of this step, or a later one, was used before: of two requests with one code, one gets through. */
export async function useFactorStep(database: Database, id: string, step: number): Promise<boolean> {
  const used = await database
    .updateTable('account')
    .set({ totp_step: String(step) })
    .where('id', '=', id)
    .where((where) => where.or([where('totp_step', 'is', null), where('totp_step', '<', String(step))]))
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** What an account may do anywhere; see migration 0005. */
export async function findGrants(database: Database, accountId: string): Promise<readonly RoleGrantTable[]> {
  const { rows } = await sql<RoleGrantTable>`select * from grants_of(${accountId})`.execute(database)
  return rows
}

/** Closes an account and ends its sessions, or opens it again; with no failures counted. */
export async function setDisabled(database: Database, id: string, at: Date | null): Promise<void> {
  await database
    .updateTable('account')
    .set({ disabled_at: at, failed_logins: 0, locked_until: null })
    .where('id', '=', id)
    .execute()
  if (at !== null) await removeSessionsOf(database, id)
}

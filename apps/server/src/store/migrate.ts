import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { serverError } from '../errors.ts'
import { connect, type Database } from './connect.ts'
import { distribute } from './distribute.ts'
import { rowLevelSecurity } from './row-level-security.ts'
import { sm3 } from './sm3.ts'

/**
 * Brings a database up to this version: each numbered file once, in its own transaction, under a lock that lets only one
 * server at a time do it. `url` is the owner's; the server itself works as mingxiao_app. With `upTo` it stops at an earlier
 * version, as a backup of that time needs it; nobody works with that one.
 */
export async function migrate(
  url: string,
  appPassword: string,
  { upTo }: { readonly upTo?: string } = {},
): Promise<void> {
  const database = connect(url, 1)
  try {
    await database.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${lock})`.execute(connection)
      try {
        await makeRole(connection, appPassword)
        await bringUp(connection, upTo)
        if (upTo !== undefined) return
        await distribute(connection)
        await protect(connection)
      } finally {
        await sql`select pg_advisory_unlock(${lock})`.execute(connection)
      }
    })
  } finally {
    await database.destroy()
  }
}

const lock = 7_106_201
const folder = new URL('../../migrations/', import.meta.url)

/** Neither superuser nor owner of anything, so that row-level security binds it; what is not asked for is not given. */
async function makeRole(connection: Database, password: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_roles where rolname = 'mingxiao_app'`.execute(connection)
  const verb = rows.length === 0 ? 'create' : 'alter'
  // An owner who is no superuser may not even speak of the right to be one.
  await sql.raw(`${verb} role mingxiao_app login password '${password.replaceAll("'", "''")}'`).execute(connection)
}

/**
 * Puts the policies of all tables in place where they are not there as they are now: hundreds of statements that a server which
 * was killed need not wait for. What stands there is told by a comment.
 */
async function protect(connection: Database): Promise<void> {
  const statements = rowLevelSecurity()
  const mark = `policies ${sm3(statements.join(';'))}`
  const { rows } = await sql<{ mark: string | null }>`
    select obj_description('migration'::regclass, 'pg_class') as mark
  `.execute(connection)
  if (rows[0]?.mark === mark) return
  await connection.transaction().execute(async (transaction) => {
    for (const statement of statements) await sql.raw(statement).execute(transaction)
    await sql.raw(`comment on table migration is '${mark}'`).execute(transaction)
  })
}

interface Done {
  readonly name: string
  readonly hash: string
}

async function bringUp(connection: Database, upTo?: string): Promise<void> {
  await sql`create table if not exists migration (name text primary key, hash text not null, done_at timestamptz not null)`.execute(
    connection,
  )
  const { rows } = await sql<Done>`select name, hash from migration order by name`.execute(connection)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  const unknown = rows.find(({ name }) => !files.includes(name))
  if (unknown) throw serverError('database-too-new', `migration ${unknown.name} is not known here`)
  for (const name of files.filter((each) => upTo === undefined || each <= upTo)) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const hash = sm3(text)
    const done = rows.find((row) => row.name === name)
    if (done && done.hash !== hash)
      throw serverError('database-changed-migration', `${name} was changed after it had run`)
    if (!done) await run(connection, name, text, hash)
  }
}

async function run(connection: Database, name: string, text: string, hash: string): Promise<void> {
  await connection.transaction().execute(async (transaction) => {
    for (const setting of forCitus) await sql.raw(setting).execute(transaction)
    await sql.raw(text).execute(transaction)
    await sql`insert into migration values (${name}, ${hash}, now())`.execute(transaction)
  })
}

/** Harmless where the database is not spread. */
const forCitus = [
  "set local citus.multi_shard_modify_mode = 'sequential'",
  'set local citus.enable_local_reference_table_foreign_keys = off',
]

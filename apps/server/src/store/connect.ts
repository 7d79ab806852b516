import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/** How long a caller waits for the database before being told that it is not there. */
export interface Patience {
  readonly connections: number
  /** For a connection that is free, or a new one. */
  readonly connectMilliseconds: number
  /** For one statement. */
  readonly statementMilliseconds: number
}

export const serverPatience: Patience = {
  connections: 20,
  connectMilliseconds: 10_000,
  statementMilliseconds: 30_000,
}

/** Connections to a database; amounts and counts of 64 bits come as text, as they are. Without patience given, endless. */
export function connect(url: string, given: number | Patience = serverPatience.connections): Database {
  const pool = new pg.Pool({
    connectionString: url,
    idleTimeoutMillis: 30_000,
    ...(typeof given === 'number' ? { max: given } : limitsOf(given)),
  })
  // A connection that ends while nobody waits for it, as when the database restarts, is not a fault of the program: whoever
  // uses it next is told.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  pools.set(database, pool)
  return database
}

/** The connections behind a database. */
export function poolOf(database: Database): pg.Pool {
  const pool = pools.get(database)
  if (!pool) throw new Error('a database that was not opened here')
  return pool
}

const pools = new WeakMap<Database, pg.Pool>()

function limitsOf({ connections, connectMilliseconds, statementMilliseconds }: Patience): pg.PoolConfig {
  return {
    max: connections,
    connectionTimeoutMillis: connectMilliseconds,
    statement_timeout: statementMilliseconds,
    // Whoever began a transaction and went away holds up everybody behind.
    idle_in_transaction_session_timeout: 2 * statementMilliseconds,
  }
}

import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/** Connections to a database; amounts and counts of 64 bits come as text, as they are. */
export function connect(url: string, connections = 20): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, idleTimeoutMillis: 30_000 })
  // A connection that ends while nobody uses it, as when the database restarts, is not a fault of the program.
  pool.on('error', () => undefined)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

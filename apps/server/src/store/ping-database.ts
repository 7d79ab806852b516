import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** Throws what the driver throws when the database does not answer. */
export async function pingDatabase(database: Database): Promise<void> {
  await sql`select 1`.execute(database)
}

import type { Database } from './connect.ts'
import { prepared } from './prepared.ts'

/**
 * Waits until everything that was committed before is on disk: a commit that waits for the disk waits for all of the log before
 * it, and those of several callers are written out together.
 */
export async function writeOutLog(database: Database): Promise<void> {
  await prepared(database, statement, [])
}

const statement = { name: 'write_out_log', text: "select pg_logical_emit_message(true, 'mingxiao', '')" }

import type { Database } from '../connect.ts'
import type { Tables } from '../tables.ts'

export type OutboxRow = Tables['outbox']

/** Deliveries that no queue has yet, the oldest first. */
export function readOutbox(database: Database, limit: number): Promise<readonly OutboxRow[]> {
  return database.selectFrom('outbox').selectAll().orderBy('delivery_id').limit(limit).execute()
}

export async function takeFromOutbox(database: Database, ids: readonly string[]): Promise<void> {
  await database
    .deleteFrom('outbox')
    .where('delivery_id', 'in', [...ids])
    .execute()
}

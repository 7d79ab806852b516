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

export async function countOutbox(database: Database): Promise<number> {
  const { count } = await database
    .selectFrom('outbox')
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number.parseInt(count, 10)
}

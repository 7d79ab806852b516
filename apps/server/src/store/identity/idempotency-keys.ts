import type { Database } from '../connect.ts'
import type { IdempotencyKeyTable } from '../tables.ts'

export interface KeyOwner {
  readonly accountId: string
  readonly key: string
}

/** Takes a key; gives what stands there if somebody took it before. A key whose request never came to an end is free again. */
export async function takeKey(
  database: Database,
  { accountId, key }: KeyOwner,
  { requestHash, at, stuckBefore }: { readonly requestHash: string; readonly at: Date; readonly stuckBefore: Date },
): Promise<IdempotencyKeyTable | null> {
  const row = { account_id: accountId, key, request_hash: requestHash, status: null, answer: null, created_at: at }
  const taken = await database
    .insertInto('idempotency_key')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'key'])
        .doUpdateSet((set) => ({ created_at: set.ref('excluded.created_at') }))
        .where('idempotency_key.status', 'is', null)
        .where('idempotency_key.created_at', '<', stuckBefore)
        .whereRef('idempotency_key.request_hash', '=', 'excluded.request_hash'),
    )
    .returning('key')
    .executeTakeFirst()
  if (taken) return null
  const earlier = await findKey(database, { accountId, key })
  // The request that held it failed in between: as good as busy, the caller comes again.
  return earlier ?? row
}

/** What stands under a key that has been taken. */
export function findKey(database: Database, { accountId, key }: KeyOwner): Promise<IdempotencyKeyTable | undefined> {
  return database
    .selectFrom('idempotency_key')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst()
}

export async function keepAnswer(
  database: Database,
  { accountId, key }: KeyOwner,
  { status, answer }: { readonly status: number; readonly answer: string },
): Promise<void> {
  await database
    .updateTable('idempotency_key')
    .set({ status, answer })
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .execute()
}

/** A request that was refused changed nothing: its key may be used again. */
export async function freeKey(database: Database, { accountId, key }: KeyOwner): Promise<void> {
  await database.deleteFrom('idempotency_key').where('account_id', '=', accountId).where('key', '=', key).execute()
}

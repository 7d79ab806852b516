import type { Work } from '../with-context.ts'
import type { WebhookDeliveryTable } from './webhook-table.ts'

/** Writes down what is to be sent, and that no queue has it yet. */
export async function addDelivery(work: Work, row: WebhookDeliveryTable): Promise<void> {
  await work.insertInto('webhook_delivery').values(row).execute()
  await work
    .insertInto('outbox')
    .values({ delivery_id: row.id, region_id: row.region_id, created_at: row.created_at })
    .execute()
}

/** What was sent to a webhook, the newest first. */
export function deliveriesOf(
  work: Work,
  { regionId, webhookId }: { readonly regionId: number; readonly webhookId: string },
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<readonly WebhookDeliveryTable[]> {
  let query = work
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('webhook_id', '=', webhookId)
  if (before !== undefined) query = query.where('id', '<', before)
  return query.orderBy('id', 'desc').limit(limit).execute()
}

export function findDelivery(work: Work, regionId: number, id: string): Promise<WebhookDeliveryTable | undefined> {
  return work
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Writes down what became of an attempt. */
export async function markDelivery(
  work: Work,
  { region_id, id }: Pick<WebhookDeliveryTable, 'region_id' | 'id'>,
  change: Partial<Pick<WebhookDeliveryTable, 'state' | 'attempts' | 'attempted_at' | 'status' | 'problem'>>,
): Promise<void> {
  await work
    .updateTable('webhook_delivery')
    .set(change)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .execute()
}

/** Lets a delivery that came to its end begin anew; false where it is still on its way. */
export async function waitAgain(
  work: Work,
  { region_id, id }: Pick<WebhookDeliveryTable, 'region_id' | 'id'>,
  at: Date,
): Promise<boolean> {
  const again = await work
    .updateTable('webhook_delivery')
    .set({ state: 'waiting' })
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .where('state', '<>', 'waiting')
    .returning('id')
    .executeTakeFirst()
  if (!again) return false
  await work.insertInto('outbox').values({ delivery_id: id, region_id, created_at: at }).execute()
  return true
}

/** Puts deliveries back into the outbox that are on their way and that nobody has tried since then. */
export async function waitAnew(work: Work, regionId: number, triedBefore: Date, at: Date): Promise<void> {
  const rows = await work
    .selectFrom('webhook_delivery')
    .select('id')
    .where('region_id', '=', regionId)
    .where('state', '=', 'waiting')
    .where('created_at', '<', triedBefore)
    .where((where) => where.or([where('attempted_at', 'is', null), where('attempted_at', '<', triedBefore)]))
    .execute()
  if (rows.length === 0) return
  await work
    .insertInto('outbox')
    .values(rows.map(({ id }) => ({ delivery_id: id, region_id: regionId, created_at: at })))
    .onConflict((conflict) => conflict.column('delivery_id').doNothing())
    .execute()
}

import type { Work } from '../with-context.ts'
import type { WebhookEvent, WebhookTable } from './webhook-table.ts'

export async function addWebhookRow(work: Work, row: WebhookTable): Promise<void> {
  await work.insertInto('webhook').values(row).execute()
}

/** The webhooks of a region that were not removed, the oldest first. */
export function listWebhookRows(work: Work, regionId: number): Promise<readonly WebhookTable[]> {
  return work
    .selectFrom('webhook')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
}

export function findWebhook(work: Work, regionId: number, id: string): Promise<WebhookTable | undefined> {
  return work
    .selectFrom('webhook')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}

/** Those that are told of an event now. */
export async function webhooksFor(work: Work, regionId: number, event: WebhookEvent): Promise<readonly string[]> {
  const rows = await work
    .selectFrom('webhook')
    .select(['id', 'events'])
    .where('region_id', '=', regionId)
    .where('removed_at', 'is', null)
    .where('paused_at', 'is', null)
    .execute()
  return rows.filter(({ events }) => events.includes(event)).map(({ id }) => id)
}

export type WebhookChange = Partial<
  Pick<
    WebhookTable,
    'url' | 'description' | 'events' | 'paused_at' | 'removed_at' | 'secret' | 'earlier_secret' | 'earlier_until'
  >
>

export function changeWebhookRow(
  work: Work,
  { region_id, id }: Pick<WebhookTable, 'region_id' | 'id'>,
  change: WebhookChange,
): Promise<WebhookTable> {
  return work
    .updateTable('webhook')
    .set(change)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

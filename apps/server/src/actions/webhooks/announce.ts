import type { WebhookMessage } from '@mingxiao/contract'
import { newId } from '../../store/new-id.ts'
import { addDelivery } from '../../store/webhooks/deliveries.ts'
import type { WebhookDeliveryTable, WebhookEvent } from '../../store/webhooks/webhook-table.ts'
import { webhooksFor } from '../../store/webhooks/webhooks.ts'
import type { Work } from '../../store/with-context.ts'

/** Something that happened in a region, for whoever outside wants to know. It names bodies, never people. */
export interface Announcement<E extends WebhookEvent> {
  readonly regionId: number
  readonly event: E
  readonly at: Date
}

/**
 * Writes down what is to be sent to the webhooks of a region, in the transaction of the change itself: what is rolled back was
 * never announced, and what was committed is sent though the server be killed at once. `data` is asked for only where
 * somebody listens.
 */
export async function announce<E extends WebhookEvent>(
  work: Work,
  { regionId, event, at }: Announcement<E>,
  data: () => Promise<Omit<WebhookMessage<E>['data'], 'regionId'>>,
): Promise<void> {
  const webhooks = await webhooksFor(work, regionId, event)
  if (webhooks.length === 0) return
  const body = bodyOf({ type: event, timestamp: at.toISOString(), data: { regionId, ...(await data()) } })
  for (const webhookId of webhooks) await addDelivery(work, newDelivery({ regionId, webhookId, event, at, body }))
}

export function newDelivery({
  regionId,
  webhookId,
  event,
  at,
  body,
}: {
  readonly regionId: number
  readonly webhookId: string
  readonly event: WebhookDeliveryTable['event']
  readonly at: Date
  readonly body: string
}): WebhookDeliveryTable {
  return {
    region_id: regionId,
    id: newId(at),
    webhook_id: webhookId,
    event,
    body,
    state: 'waiting',
    attempts: 0,
    created_at: at,
    attempted_at: null,
    status: null,
    problem: null,
  }
}

/** The body as Standard Webhooks recommends it. */
export function bodyOf(message: Pick<WebhookMessage, 'type' | 'timestamp'> & { readonly data: object }): string {
  return JSON.stringify(message)
}

import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { addDelivery, deliveriesOf, findDelivery, waitAgain } from '../../store/webhooks/deliveries.ts'
import type { WebhookDeliveryTable } from '../../store/webhooks/webhook-table.ts'
import { isId } from '../scope/is-id.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { bodyOf, newDelivery } from './announce.ts'
import { loadWebhook } from './load-webhook.ts'

/** What was sent to a webhook and what became of it, the newest first. */
export function listDeliveries(
  { database }: Services,
  actor: Actor,
  webhookId: string,
  page: { readonly before?: string | undefined; readonly limit: number },
): Promise<readonly WebhookDeliveryTable[]> {
  requireRegionRole(actor, 'manage-webhooks')
  if (page.before !== undefined && !isId(page.before)) throw serverError('request-invalid', `${page.before} is no id`)
  return inScope(database, actor, async (work) => {
    const { region_id, id } = await loadWebhook(work, actor.regionId, webhookId)
    return deliveriesOf(work, { regionId: region_id, webhookId: id }, page)
  })
}

/** Sends something that means nothing, to see whether it arrives. */
export function testWebhook({ database }: Services, actor: Actor, webhookId: string): Promise<WebhookDeliveryTable> {
  requireRegionRole(actor, 'manage-webhooks')
  const { regionId, at } = actor
  return inScope(database, actor, async (work) => {
    await loadWebhook(work, regionId, webhookId)
    const body = bodyOf({ type: 'webhook.tested', timestamp: at.toISOString(), data: { regionId } })
    const row = newDelivery({ regionId, webhookId, event: 'webhook.tested', at, body })
    await addDelivery(work, row)
    const after = { webhook: webhookId, delivery: row.id }
    await record(work, actor, null, { action: 'test-webhook', before: null, after })
    return row
  })
}

/** Sends again what came to its end, under the same id: whoever got it before knows it. */
export function retryDelivery(
  { database }: Services,
  actor: Actor,
  webhookId: string,
  deliveryId: string,
): Promise<WebhookDeliveryTable> {
  requireRegionRole(actor, 'manage-webhooks')
  const { regionId } = actor
  return inScope(database, actor, async (work) => {
    await loadWebhook(work, regionId, webhookId)
    const row = isId(deliveryId) ? await findDelivery(work, regionId, deliveryId) : undefined
    if (row?.webhook_id !== webhookId) throw serverError('delivery-not-found', `no delivery ${deliveryId}`)
    if (!(await waitAgain(work, row, actor.at))) throw serverError('delivery-waiting', `${deliveryId} is on its way`)
    const after = { webhook: webhookId, delivery: deliveryId }
    await record(work, actor, null, { action: 'retry-delivery', before: null, after })
    return { ...row, state: 'waiting' }
  })
}

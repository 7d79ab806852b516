import { endpoints } from '@mingxiao/contract'
import { addWebhook } from '../actions/webhooks/add-webhook.ts'
import { changeWebhook, listWebhooks, removeWebhook, renewSecret } from '../actions/webhooks/change-webhook.ts'
import { listDeliveries, retryDelivery, testWebhook } from '../actions/webhooks/webhook-deliveries.ts'
import { addRoute } from './add-route.ts'
import { given } from './given.ts'
import { deliveryAsJson, webhookAsJson } from './json/webhook-as-json.ts'
import { pageOfRows } from './page-of-rows.ts'
import type { Server } from './server.ts'

/** Who outside is told of what happens in a region. */
export function addWebhookRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.listWebhooks, async ({ actor }) => ({
    items: (await listWebhooks(services, actor)).map(webhookAsJson),
  }))
  addRoute(server, endpoints.addWebhook, async ({ actor, body }) => {
    const row = await addWebhook(services, actor, body)
    return { webhook: webhookAsJson(row), secret: row.secret }
  })
  addRoute(server, endpoints.changeWebhook, async ({ actor, params, body }) =>
    webhookAsJson(await changeWebhook(services, actor, params.webhookId, given(body))),
  )
  addRoute(server, endpoints.renewWebhookSecret, async ({ actor, params }) => {
    const row = await renewSecret(services, actor, params.webhookId)
    return { webhook: webhookAsJson(row), secret: row.secret }
  })
  addRoute(server, endpoints.removeWebhook, async ({ actor, params }) => {
    await removeWebhook(services, actor, params.webhookId)
    return undefined
  })
  addRoute(server, endpoints.testWebhook, async ({ actor, params }) =>
    deliveryAsJson(await testWebhook(services, actor, params.webhookId)),
  )
  addRoute(server, endpoints.listWebhookDeliveries, async ({ actor, params, query: { limit, after } }) => {
    const rows = await listDeliveries(services, actor, params.webhookId, { before: after, limit: limit + 1 })
    return pageOfRows(rows.map(deliveryAsJson), limit, ({ id }) => id)
  })
  addRoute(server, endpoints.retryWebhookDelivery, async ({ actor, params }) =>
    deliveryAsJson(await retryDelivery(services, actor, params.webhookId, params.deliveryId)),
  )
}

import type { WebhookDeliveryJson, WebhookJson } from '@mingxiao/contract'
import type { WebhookDeliveryTable, WebhookTable } from '../../store/webhooks/webhook-table.ts'

export function webhookAsJson(row: WebhookTable): WebhookJson {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    events: row.events,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    pausedAt: row.paused_at?.toISOString() ?? null,
  }
}

export function deliveryAsJson(row: WebhookDeliveryTable): WebhookDeliveryJson {
  return {
    id: row.id,
    event: row.event,
    body: row.body,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at.toISOString(),
    attemptedAt: row.attempted_at?.toISOString() ?? null,
    status: row.status,
    problem: row.problem,
  }
}

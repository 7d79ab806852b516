import type { WebhookTable } from '../../store/webhooks/webhook-table.ts'

/** What the trail keeps of a webhook: where to and of what, never the secret. */
export interface WebhookSaid {
  readonly webhook: string
  readonly url: string
  readonly events: readonly string[]
  readonly paused: boolean
}

export function webhookSaid({ id, url, events, paused_at }: WebhookTable): WebhookSaid {
  return { webhook: id, url, events, paused: paused_at !== null }
}

export interface WebhookTable {
  region_id: number
  id: string
  url: string
  description: string
  events: WebhookEvent[]
  secret: string
  earlier_secret: string | null
  earlier_until: Date | null
  created_by: string
  created_at: Date
  paused_at: Date | null
  removed_at: Date | null
}

/** What others may be told of. */
export type WebhookEvent = 'package.moved' | 'unit.reminded'

export interface WebhookDeliveryTable {
  region_id: number
  id: string
  webhook_id: string
  event: WebhookEvent | 'webhook.tested'
  /** As it is sent, letter by letter. */
  body: string
  state: 'waiting' | 'delivered' | 'failed'
  attempts: number
  created_at: Date
  attempted_at: Date | null
  status: number | null
  problem: string | null
}

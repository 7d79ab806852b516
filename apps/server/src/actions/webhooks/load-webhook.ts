import { serverError } from '../../errors.ts'
import type { WebhookTable } from '../../store/webhooks/webhook-table.ts'
import { findWebhook } from '../../store/webhooks/webhooks.ts'
import type { Work } from '../../store/with-context.ts'
import { isId } from '../scope/is-id.ts'

export async function loadWebhook(work: Work, regionId: number, id: string): Promise<WebhookTable> {
  const found = isId(id) ? await findWebhook(work, regionId, id) : undefined
  if (!found) throw serverError('webhook-not-found', `no webhook ${id} in ${regionId}`)
  return found
}

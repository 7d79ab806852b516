import type { Actor } from '../../auth/actor.ts'
import { newId } from '../../store/new-id.ts'
import type { WebhookTable } from '../../store/webhooks/webhook-table.ts'
import { addWebhookRow } from '../../store/webhooks/webhooks.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { checkDescription } from './check-description.ts'
import { resolveTarget } from './resolve-target.ts'
import { newWebhookSecret } from './sign-message.ts'
import { webhookSaid } from './webhook-said.ts'

export type NewWebhook = Pick<WebhookTable, 'url' | 'description' | 'events'>

/** Lets something outside be told of what happens in the region. The secret it has is shown by this answer alone. */
export async function addWebhook(
  { database, mayReach }: Services,
  actor: Actor,
  { url, description, events }: NewWebhook,
): Promise<WebhookTable> {
  requireRegionRole(actor, 'manage-webhooks')
  checkDescription(description)
  await resolveTarget(url, mayReach)
  return inScope(database, actor, async (work) => {
    const row: WebhookTable = {
      region_id: actor.regionId,
      id: newId(actor.at),
      url,
      description,
      events: [...new Set(events)],
      secret: newWebhookSecret(),
      earlier_secret: null,
      earlier_until: null,
      created_by: actor.accountId,
      created_at: actor.at,
      paused_at: null,
      removed_at: null,
    }
    await addWebhookRow(work, row)
    await record(work, actor, null, { action: 'add-webhook', before: null, after: webhookSaid(row) })
    return row
  })
}

import type { Actor } from '../../auth/actor.ts'
import type { WebhookTable } from '../../store/webhooks/webhook-table.ts'
import { changeWebhookRow, listWebhookRows, type WebhookChange } from '../../store/webhooks/webhooks.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { checkDescription } from './check-description.ts'
import { loadWebhook } from './load-webhook.ts'
import { resolveTarget } from './resolve-target.ts'
import { newWebhookSecret } from './sign-message.ts'
import { webhookSaid } from './webhook-said.ts'

export interface WebhookChanges extends Partial<Pick<WebhookTable, 'url' | 'description' | 'events'>> {
  readonly paused?: boolean
}

export function listWebhooks({ database }: Services, actor: Actor): Promise<readonly WebhookTable[]> {
  requireRegionRole(actor, 'manage-webhooks')
  return inScope(database, actor, (work) => listWebhookRows(work, actor.regionId))
}

export async function changeWebhook(
  services: Services,
  actor: Actor,
  id: string,
  { paused, ...changes }: WebhookChanges,
): Promise<WebhookTable> {
  requireRegionRole(actor, 'manage-webhooks')
  if (changes.description !== undefined) checkDescription(changes.description)
  if (changes.url !== undefined) await resolveTarget(changes.url, services.mayReach)
  const pausing: WebhookChange = paused === undefined ? {} : { paused_at: paused ? actor.at : null }
  return write(services, actor, id, { ...changes, ...pausing })
}

/** For a day messages bear a signature by each secret, so that the other side can change over without losing any. */
export function renewSecret(services: Services, actor: Actor, id: string): Promise<WebhookTable> {
  requireRegionRole(actor, 'manage-webhooks')
  const earlierUntil = new Date(actor.at.getTime() + day)
  return write(services, actor, id, ({ secret }) => ({
    secret: newWebhookSecret(),
    earlier_secret: secret,
    earlier_until: earlierUntil,
  }))
}

/** Nothing more is sent; what was sent stays written down. */
export async function removeWebhook(services: Services, actor: Actor, id: string): Promise<void> {
  requireRegionRole(actor, 'manage-webhooks')
  await inScope(services.database, actor, async (work) => {
    const row = await loadWebhook(work, actor.regionId, id)
    await changeWebhookRow(work, row, { removed_at: actor.at })
    await record(work, actor, null, { action: 'remove-webhook', before: webhookSaid(row), after: null })
  })
}

function write(
  { database }: Services,
  actor: Actor,
  id: string,
  change: WebhookChange | ((row: WebhookTable) => WebhookChange),
): Promise<WebhookTable> {
  return inScope(database, actor, async (work) => {
    const before = await loadWebhook(work, actor.regionId, id)
    const wanted = typeof change === 'function' ? change(before) : change
    if (Object.keys(wanted).length === 0) return before
    const row = await changeWebhookRow(work, before, wanted)
    const after = { ...webhookSaid(row), secretRenewed: wanted.secret !== undefined }
    await record(work, actor, null, { action: 'change-webhook', before: webhookSaid(before), after })
    return row
  })
}

const day = 86_400_000

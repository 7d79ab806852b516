import { AppError } from '@mingxiao/core'
import type { Services } from '../actions/scope/services.ts'
import { resolveTarget } from '../actions/webhooks/resolve-target.ts'
import { signatureHeaders } from '../actions/webhooks/sign-message.ts'
import { findDelivery, markDelivery } from '../store/webhooks/deliveries.ts'
import type { WebhookDeliveryTable, WebhookTable } from '../store/webhooks/webhook-table.ts'
import { changeWebhookRow, findWebhook } from '../store/webhooks/webhooks.ts'
import { type Work, withContext } from '../store/with-context.ts'
import type { DeliveryTurn } from './job-queue.ts'
import { sendMessage } from './send-message.ts'

/**
 * Sends a message once and writes down what became of it. Where that was nothing, it throws, and the queue tries again later.
 * A server killed between sending and writing sends again: whoever gets it knows it by its id.
 */
export async function deliverMessage(
  services: Services,
  { regionId, deliveryId, isLast }: DeliveryTurn,
  now: () => Date,
): Promise<void> {
  const inRegion = <T>(work: (work: Work) => Promise<T>) =>
    withContext(services.database, { regionId, organisations: 'region' }, work)
  const found = await inRegion((work) => findBoth(work, regionId, deliveryId))
  if (!found) return
  const { delivery, webhook } = found
  const attempted = { attempts: delivery.attempts + 1, attempted_at: now() }
  if (!webhook || webhook.paused_at !== null) {
    const problem = webhook ? 'paused' : 'removed'
    await inRegion((work) => markDelivery(work, delivery, { state: 'failed', problem }))
    return
  }
  const attempt = await tryToSend(services, webhook, delivery, attempted.attempted_at)
  const isDone = attempt.problem === null
  const isGone = attempt.status === gone
  const state = isDone ? 'delivered' : isLast || isGone ? 'failed' : 'waiting'
  await inRegion(async (work) => {
    await markDelivery(work, delivery, { ...attempted, ...attempt, state })
    if (isGone) await changeWebhookRow(work, webhook, { paused_at: attempted.attempted_at })
  })
  if (state === 'waiting') throw new Error(`${deliveryId} was not taken: ${attempt.problem}`)
}

/** 410: whoever answers so wants nothing more, as Standard Webhooks has it. */
const gone = 410

async function findBoth(
  work: Work,
  regionId: number,
  deliveryId: string,
): Promise<{ readonly delivery: WebhookDeliveryTable; readonly webhook: WebhookTable | undefined } | null> {
  const delivery = await findDelivery(work, regionId, deliveryId)
  if (delivery?.state !== 'waiting') return null
  return { delivery, webhook: await findWebhook(work, regionId, delivery.webhook_id) }
}

async function tryToSend(
  { mayReach }: Services,
  { url, secret, earlier_secret, earlier_until }: WebhookTable,
  { id, body }: WebhookDeliveryTable,
  at: Date,
): Promise<Pick<WebhookDeliveryTable, 'status' | 'problem'>> {
  const isEarlierGood = earlier_secret !== null && earlier_until !== null && earlier_until > at
  const secrets = isEarlierGood ? [secret, earlier_secret] : [secret]
  try {
    const target = await resolveTarget(url, mayReach)
    const status = await sendMessage(target, { headers: signatureHeaders({ id, body }, secrets, at), body })
    return { status, problem: status >= 200 && status < 300 ? null : `HTTP ${status}` }
  } catch (error) {
    if (error instanceof AppError) return { status: null, problem: error.code }
    return { status: null, problem: problemOf(error) }
  }
}

/** What the network said, in the words of its code: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) throw error
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout'
  return 'code' in error && typeof error.code === 'string' ? error.code : 'failed'
}

import { createHmac } from 'node:crypto'
import { webhookMessages } from '@mingxiao/contract'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { record } from '../actions/scope/record.ts'
import { addWebhook } from '../actions/webhooks/add-webhook.ts'
import { changeWebhook, removeWebhook, renewSecret } from '../actions/webhooks/change-webhook.ts'
import { outwardAddresses } from '../actions/webhooks/outward-address.ts'
import { listDeliveries, retryDelivery, testWebhook } from '../actions/webhooks/webhook-deliveries.ts'
import type { Actor } from '../auth/actor.ts'
import type { WebhookTable } from '../store/webhooks/webhook-table.ts'
import { withContext } from '../store/with-context.ts'
import { aCounty, type County, today, year } from '../testing/a-county.ts'
import { aFilledPackage } from '../testing/a-filled-package.ts'
import { aReceiver, type ReceivedMessage, type Receiver } from '../testing/a-receiver.ts'
import type { JobQueue } from './job-queue.ts'
import { queueLeftBehind } from './queue-left-behind.ts'
import { startJobs } from './start-jobs.ts'

let county: County
let bureau: Actor
let receiver: Receiver
let queue: JobQueue | null = null
beforeAll(async () => {
  county = await aCounty()
  bureau = county.actor(county.finance, 'finance-reviewer')
}, 120_000)
beforeEach(async () => {
  receiver = await aReceiver()
})
afterEach(async () => {
  await queue?.stop()
  queue = null
  await receiver.close()
}, 30_000)
afterAll(() => county.close(), 60_000)

const start = async (mayReach = county.services.mayReach) => {
  queue = await startJobs(
    { ...county.services, mayReach },
    county.ownerUrl,
    () => undefined,
    () => today,
    {
      retrySeconds: 1,
      mostRetries: 2,
    },
  )
}
const listening = (changes: Partial<WebhookTable> = {}) =>
  addWebhook(county.services, bureau, {
    url: receiver.url,
    description: '政务平台',
    events: ['package.moved', 'unit.reminded'],
    ...changes,
  })
const log = (webhook: WebhookTable) => listDeliveries(county.services, bureau, webhook.id, { limit: 10 })
const settled = (webhook: WebhookTable) =>
  expect
    .poll(async () => (await log(webhook)).filter(({ state }) => state === 'waiting').length, { timeout: 30_000 })
    .toBe(0)
const isSignedBy = ({ headers, body }: ReceivedMessage, secret: string) => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const said = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const signature = `v1,${createHmac('sha256', key).update(said).digest('base64')}`
  return String(headers['webhook-signature']).split(' ').includes(signature)
}

const submission = {
  action: 'move:submit',
  before: { state: 'draft' },
  after: { state: 'submitted', version: 1, packageHash: '', findingsHash: '' },
} as const

describe('whoever has a webhook', () => {
  test('is told of a move once it is committed, signed so that they can trust it', async () => {
    const webhook = await listening()
    const { id, unit, filler, move } = await aFilledPackage(county, '甲县河道站')
    const { receipt } = await move(filler, 'submit')
    // Nobody sends yet: what is to be sent outlives the server that wrote it.
    expect(receiver.received).toEqual([])
    await start()
    await settled(webhook)
    const [message] = receiver.received
    if (!message) throw new Error('nothing arrived')
    expect(isSignedBy(message, webhook.secret)).toBe(true)
    expect(isSignedBy({ ...message, body: `${message.body} ` }, webhook.secret)).toBe(false)
    expect(JSON.parse(message.body)).toEqual({
      type: 'package.moved',
      timestamp: today.toISOString(),
      data: {
        regionId: county.regionId,
        packageId: id,
        organisationId: unit,
        organisation: '甲县河道站',
        creditCode: null,
        year,
        move: 'submit',
        from: 'draft',
        to: 'submitted',
        version: 1,
        receipt: receipt?.number,
        heir: null,
      },
    })
    // The contract says so to those who receive it.
    const described = z.strictObject(webhookMessages['package.moved'].shape)
    expect(described.parse(JSON.parse(message.body))).toEqual(JSON.parse(message.body))
    const [delivery] = await log(webhook)
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 1, status: 204, problem: null, body: message.body })
    expect(message.headers['webhook-id']).toBe(delivery?.id)
    await removeWebhook(county.services, bureau, webhook.id)
  }, 90_000)
  test('is told though what was to be sent was restored from a backup, which holds no queue', async () => {
    const webhook = await listening()
    const { id } = await testWebhook(county.services, bureau, webhook.id)
    const { database } = county.services
    await database.deleteFrom('outbox').execute()
    await start()
    expect((await log(webhook)).map(({ state }) => state)).toEqual(['waiting'])
    await queueLeftBehind(county.services, { send: async () => undefined }, new Date(today.getTime() + 8 * 3_600_000))
    await settled(webhook)
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([id])
    await removeWebhook(county.services, bureau, webhook.id)
  }, 60_000)
  test('is told nothing of a move that came to nothing', async () => {
    const webhook = await listening()
    const { id, unit, filler } = await aFilledPackage(county, '甲县闸管所')
    const undone = withContext(
      county.services.database,
      { regionId: county.regionId, organisations: 'region' },
      (work) =>
        record(work, filler, { id, organisation_id: unit }, submission).then(() => {
          throw new Error('the disk is full')
        }),
    )
    await expect(undone).rejects.toThrow('the disk is full')
    expect(await log(webhook)).toEqual([])
    await removeWebhook(county.services, bureau, webhook.id)
  }, 90_000)
  test('is told again until they take it, under the same id', async () => {
    const webhook = await listening()
    receiver.answers(500)
    await start()
    await testWebhook(county.services, bureau, webhook.id)
    await settled(webhook)
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toEqual([ids[0], ids[0]])
    expect(await log(webhook)).toEqual([expect.objectContaining({ state: 'delivered', attempts: 2, status: 204 })])
    await removeWebhook(county.services, bureau, webhook.id)
  }, 60_000)
  test('who never takes it finds in the log why, and may have it sent once more', async () => {
    const webhook = await listening()
    receiver.answers(503, 302, 500)
    await start()
    const { id } = await testWebhook(county.services, bureau, webhook.id)
    await settled(webhook)
    expect(await log(webhook)).toEqual([
      expect.objectContaining({ state: 'failed', attempts: 3, status: 500, problem: 'HTTP 500' }),
    ])
    // The redirection was not followed.
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook', '/hook', '/hook'])
    await retryDelivery(county.services, bureau, webhook.id, id)
    await settled(webhook)
    expect(await log(webhook)).toEqual([expect.objectContaining({ state: 'delivered', attempts: 4 })])
    await removeWebhook(county.services, bureau, webhook.id)
  }, 60_000)
  test('who answers that they are gone is left in peace', async () => {
    const webhook = await listening()
    receiver.answers(410)
    await start()
    await testWebhook(county.services, bureau, webhook.id)
    await settled(webhook)
    expect(await log(webhook)).toEqual([expect.objectContaining({ state: 'failed', attempts: 1, status: 410 })])
    const again = await changeWebhook(county.services, bureau, webhook.id, {})
    expect(again.paused_at).toEqual(today)
    await removeWebhook(county.services, bureau, webhook.id)
  }, 60_000)
  test('who renewed the secret understands with either for a day', async () => {
    const webhook = await listening()
    const renewed = await renewSecret(county.services, bureau, webhook.id)
    await start()
    await testWebhook(county.services, bureau, webhook.id)
    await settled(webhook)
    const [message] = receiver.received
    if (!message) throw new Error('nothing arrived')
    expect([webhook.secret, renewed.secret].map((secret) => isSignedBy(message, secret))).toEqual([true, true])
    expect(renewed.secret).not.toBe(webhook.secret)
    await removeWebhook(county.services, bureau, webhook.id)
  }, 60_000)
  test('whose name has come to mean an inner address since is not told', async () => {
    const webhook = await listening()
    await start(outwardAddresses())
    await testWebhook(county.services, bureau, webhook.id)
    await settled(webhook)
    expect(receiver.received).toEqual([])
    expect(await log(webhook)).toEqual([
      expect.objectContaining({ state: 'failed', status: null, problem: 'webhook-address-refused' }),
    ])
    await removeWebhook(county.services, bureau, webhook.id)
  }, 60_000)
})

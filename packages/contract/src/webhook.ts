import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { id, moment } from './id.ts'
import { inRegion } from './package-path.ts'
import { pageOf, pageQuery } from './page.ts'

/** What others may be told of. */
const webhookEvent = z.enum(['package.moved', 'unit.reminded'])

const webhook = z
  .object({
    id,
    url: z.string(),
    description: z.string(),
    events: z.array(webhookEvent),
    createdBy: id,
    createdAt: moment,
    pausedAt: moment.nullable().describe('nothing is sent since then'),
  })
  .meta({ id: 'Webhook' })

export type WebhookJson = z.output<typeof webhook>

const secret = z.string().describe('shown this once: signatures are checked with it, see docs/guides/webhooks.md')
const webhookWithSecret = z.object({ webhook, secret }).meta({ id: 'WebhookWithSecret' })

const delivery = z
  .object({
    id,
    event: z.enum([...webhookEvent.options, 'webhook.tested']),
    body: z.string().describe('as it is sent, letter by letter: the signature is over this'),
    state: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.int(),
    createdAt: moment,
    attemptedAt: moment.nullable(),
    status: z.int().nullable().describe('of the last answer; null where there was none'),
    problem: z.string().nullable().describe('why the last attempt came to nothing'),
  })
  .meta({ id: 'WebhookDelivery' })

export type WebhookDeliveryJson = z.output<typeof delivery>

const url = z.string().max(2_000)
const description = z.string().max(200)
const events = z.array(webhookEvent).min(1).max(webhookEvent.options.length)

const all = '/api/regions/{regionId}/webhooks'
const one = '/api/regions/{regionId}/webhooks/{webhookId}'
const ofWebhook = inRegion.extend({ webhookId: id })
const common = { tag: '事件推送', access: 'session' } as const

export const webhookEndpoints = {
  listWebhooks: defineEndpoint({
    ...common,
    method: 'GET',
    path: all,
    summary: '本地区的事件推送',
    params: inRegion,
    answer: { status: 200, body: z.object({ items: z.array(webhook) }) },
  }),
  addWebhook: defineEndpoint({
    ...common,
    unkeyed: true,
    method: 'POST',
    path: all,
    summary: '新增事件推送；签名密钥只显示这一次',
    params: inRegion,
    body: z.strictObject({ url, description: description.default(''), events }),
    answer: { status: 201, body: webhookWithSecret },
  }),
  changeWebhook: defineEndpoint({
    ...common,
    method: 'PATCH',
    path: one,
    summary: '修改地址、说明、事件，暂停或恢复',
    params: ofWebhook,
    body: z.strictObject({
      url: url.optional(),
      description: description.optional(),
      events: events.optional(),
      paused: z.boolean().optional(),
    }),
    answer: { status: 200, body: webhook },
  }),
  renewWebhookSecret: defineEndpoint({
    ...common,
    unkeyed: true,
    method: 'POST',
    path: `${one}/secret`,
    summary: '更换签名密钥：一天之内新旧密钥同时签名',
    params: ofWebhook,
    answer: { status: 200, body: webhookWithSecret },
  }),
  removeWebhook: defineEndpoint({
    ...common,
    method: 'DELETE',
    path: one,
    summary: '移去事件推送',
    params: ofWebhook,
    answer: { status: 204, body: 'nothing' },
  }),
  testWebhook: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${one}/test`,
    summary: '发送一个试验事件',
    params: ofWebhook,
    answer: { status: 202, body: delivery },
  }),
  listWebhookDeliveries: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${one}/deliveries`,
    summary: '发送记录，新的在前',
    params: ofWebhook,
    query: pageQuery,
    answer: { status: 200, body: pageOf(delivery) },
  }),
  retryWebhookDelivery: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${one}/deliveries/{deliveryId}/retry`,
    summary: '再发送一次',
    params: ofWebhook.extend({ deliveryId: id }),
    answer: { status: 202, body: delivery },
  }),
} as const

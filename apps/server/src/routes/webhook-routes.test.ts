import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { refusal } from '../testing/refusal.ts'

let county: StaffedCounty
let bureau: Person
beforeAll(async () => {
  county = await aStaffedCounty()
  bureau = await county.person(county.finance, 'finance-reviewer')
}, 120_000)
afterAll(() => county.close(), 60_000)

const region = () => ({ params: { regionId: county.regionId } })
const of = (webhookId: string) => ({ params: { regionId: county.regionId, webhookId } })
const wanted = { url: 'http://127.0.0.1:9/hook', description: '政务平台', events: ['package.moved'] as const }
const body = { ...wanted, events: [...wanted.events] }

describe('webhooks of a region', () => {
  test('are in the hands of its finance bureau alone', async () => {
    const others = [
      await county.person(county.unit, 'filler', 'finance-officer', 'head'),
      await county.person(county.department, 'department-reviewer'),
      await county.person(county.finance, 'auditor'),
      await county.person(county.finance, 'administrator'),
    ]
    for (const other of others) {
      await expect(other.call('listWebhooks', region())).rejects.toMatchObject(refusal('role-not-allowed'))
      await expect(other.call('addWebhook', { ...region(), body })).rejects.toMatchObject(refusal('role-not-allowed'))
    }
  })
  test('show their secret once, when they are added or it is renewed', async () => {
    const { webhook, secret } = await bureau.call('addWebhook', { ...region(), body })
    expect(webhook).toEqual({
      ...wanted,
      id: webhook.id,
      createdBy: bureau.accountId,
      createdAt: county.clock.now().toISOString(),
      pausedAt: null,
    })
    expect(secret).toMatch(/^whsec_/)
    const listed = await bureau.call('listWebhooks', region())
    expect(listed).toEqual({ items: [webhook] })
    const renewed = await bureau.call('renewWebhookSecret', of(webhook.id))
    expect(renewed).toEqual({ webhook, secret: expect.stringMatching(/^whsec_/) })
    expect(renewed.secret).not.toBe(secret)
    const trail = await county
      .person(county.finance, 'auditor')
      .then((auditor) => auditor.call('listTrail', { ...region(), query: { limit: 10 } }))
    expect(trail.items.map(({ action }) => action)).toEqual(['change-webhook', 'add-webhook'])
    expect(JSON.stringify(trail)).not.toContain('whsec_')
    await bureau.call('removeWebhook', of(webhook.id))
    expect(await bureau.call('listWebhooks', region())).toEqual({ items: [] })
  })
  test('may be paused, changed and looked into', async () => {
    const { webhook } = await bureau.call('addWebhook', { ...region(), body })
    const at = county.clock.now().toISOString()
    const change = (to: object) => bureau.call('changeWebhook', { ...of(webhook.id), body: to })
    expect(await change({ paused: true })).toEqual({ ...webhook, pausedAt: at })
    expect(await change({ paused: false, events: ['unit.reminded'] })).toEqual({
      ...webhook,
      events: ['unit.reminded'],
    })
    const sent = await bureau.call('testWebhook', of(webhook.id))
    expect(sent).toMatchObject({ event: 'webhook.tested', state: 'waiting', attempts: 0 })
    const { items } = await bureau.call('listWebhookDeliveries', { ...of(webhook.id), query: { limit: 5 } })
    expect(items).toEqual([sent])
    const again = { params: { ...of(webhook.id).params, deliveryId: sent.id } }
    await expect(bureau.call('retryWebhookDelivery', again)).rejects.toMatchObject(refusal('delivery-waiting'))
    await bureau.call('removeWebhook', of(webhook.id))
    for (const ask of [() => change({}), () => bureau.call('testWebhook', of(webhook.id))])
      await expect(ask()).rejects.toMatchObject(refusal('webhook-not-found'))
  })
  test.each(['http://10.0.0.8/hook', 'http://[::1]:5432/', 'http://169.254.169.254/', 'javascript:alert(1)'])(
    'may not lead to %s',
    async (url) => {
      const adding = bureau.call('addWebhook', { ...region(), body: { ...body, url } })
      await expect(adding).rejects.toMatchObject(refusal('webhook-address-refused'))
    },
  )
})

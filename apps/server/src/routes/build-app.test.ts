import { endpoints } from '@mingxiao/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../settings.ts'
import { cookieOf } from '../testing/a-browser.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { anApp } from '../testing/an-app.ts'
import { moves } from '../workflow/moves.ts'

let county: StaffedCounty
let app: FastifyInstance
let filler: Person
let cookie: string
let url: string
beforeAll(async () => {
  county = await aStaffedCounty()
  app = county.app
  filler = await county.person(county.unit, 'filler')
  cookie = cookieOf(filler)
  url = `/api/regions/${county.regionId}/packages`
}, 120_000)
afterAll(() => county.close(), 60_000)

const create = (headers: Readonly<Record<string, string>>, year = 2024) =>
  app.inject({ method: 'POST', url, headers: { cookie, ...headers }, payload: { organisationId: county.unit, year } })

describe('a write', () => {
  test('is done once for its key, and answered alike each time', async () => {
    const key = { 'idempotency-key': 'a-key-of-mine-1' }
    const [first, second] = [await create(key), await create(key)]
    expect([first.statusCode, second.statusCode]).toEqual([201, 201])
    expect(second.json()).toEqual(first.json())
    expect((await create({ 'idempotency-key': 'a-key-of-mine-2' })).json()).toMatchObject({ code: 'package-exists' })
  })
  test('with the key of another is refused', async () => {
    const reused = await create({ 'idempotency-key': 'a-key-of-mine-1' }, 2023)
    expect(reused.json()).toMatchObject({ code: 'idempotency-key-reused', status: 422 })
  })
  test('without a key is refused', async () => {
    expect((await create({})).json()).toMatchObject({ code: 'idempotency-key-missing', status: 400 })
  })
  test('that was refused may be tried again with its key', async () => {
    const key = { 'idempotency-key': 'a-key-of-mine-3' }
    expect((await create(key, 2024)).statusCode).toBe(409)
    expect((await create(key, 2024)).json()).toMatchObject({ code: 'package-exists' })
  })
  test('sent twice at the same time is done once', async () => {
    const key = { 'idempotency-key': 'a-key-of-mine-4' }
    const answers = await Promise.all([1, 2, 3].map(() => create(key, 2025)))
    const codes = answers.map(({ statusCode }) => statusCode)
    expect(codes.filter((code) => code === 201).length).toBeGreaterThanOrEqual(1)
    expect(codes.every((code) => code === 201 || code === 409)).toBe(true)
    expect((await create(key, 2025)).statusCode).toBe(201)
  })
  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another site that names none', { 'sec-fetch-site': 'cross-site' }],
  ])('from %s is refused', async (_, headers) => {
    const refused = await create({ 'idempotency-key': 'a-key-of-mine-5', ...headers })
    expect(refused.json()).toMatchObject({ code: 'origin-refused', status: 403 })
  })
  test('from a place that the settings name is taken', async () => {
    const { app: other } = await anApp(county.services, { origins: ['https://jixiao.example'] })
    const answer = await other.inject({
      method: 'POST',
      url: '/api/session',
      headers: { origin: 'https://jixiao.example' },
      payload: { name: 'nobody', password: 'x' },
    })
    expect(answer.json()).toMatchObject({ code: 'sign-in-wrong' })
    await other.close()
  })
})

describe('a request that is not understood', () => {
  test('is answered with what was wrong in it', async () => {
    const payload = { organisationId: 'x', year: 'z', more: 1 }
    const headers = { cookie, 'idempotency-key': 'a-key-of-mine-6' }
    const answer = await app.inject({ method: 'POST', url, headers, payload })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const { title, type, instance, errors, ...rest } = answer.json()
    expect(rest).toEqual({ status: 400, code: 'request-invalid' })
    expect(type).toMatch(/errors\.md#request-invalid$/)
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['/organisationId', '/year', '/'])
  })
  test.each([
    ['no JSON', { 'content-type': 'application/json' }, '{', 400, 'request-invalid'],
    ['another type', { 'content-type': 'text/xml' }, '<a/>', 415, 'media-type-unsupported'],
    [
      'more than a megabyte',
      { 'content-type': 'application/json' },
      `"${'a'.repeat(1_100_000)}"`,
      413,
      'request-too-large',
    ],
  ])('because it is %s gets a code of its own', async (_, headers, payload, status, code) => {
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers, payload })
    expect(answer.json()).toMatchObject({ status, code })
  })
  test('because no address answers it gets a problem as well', async () => {
    expect((await app.inject('/api/nothing')).json()).toMatchObject({ status: 404, code: 'route-not-found' })
  })
})

describe('every answer', () => {
  test('tells browsers to load nothing from elsewhere, and to show it in no frame', async () => {
    const { headers } = await app.inject('/healthz')
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['x-powered-by']).toBeUndefined()
  })
  test('to a program shows nothing as a page, and is taken for what it says it is', async () => {
    const { headers } = await app.inject({ url: '/api/session', headers: { cookie } })
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    })
  })
  test('that belongs to somebody is kept by no cache', async () => {
    const { headers } = await app.inject({ url: '/api/session', headers: { cookie } })
    expect(headers['cache-control']).toBe('no-store')
  })
})

test('too many requests from one address are refused, and told when to come again', async () => {
  const limits = { ...defaultSettings.limits, requestsPerMinute: 3 }
  const { app: small } = await anApp(county.services, { limits })
  for (let time = 1; time <= 3; time += 1) await small.inject('/healthz')
  const refused = await small.inject('/healthz')
  expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  await small.close()
})

test('monitoring learns that it runs, and counts requests by route', async () => {
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ok' })
  const { body } = await app.inject('/metrics')
  expect(body).toContain('mingxiao_request_seconds_count{method="GET",route="/healthz",status="200"}')
  for (const line of [
    'mingxiao_database_reachable 1',
    'mingxiao_jobs{state="waiting"} 0',
    'mingxiao_outbox_messages 0',
  ])
    expect(body).toContain(line)
  expect(body).not.toContain(county.unit)
  const outside = await app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' })
  expect(outside.statusCode).toBe(404)
})

test('the description names every endpoint of the contract, and no other', async () => {
  const description = (await app.inject('/api/openapi.json')).json()
  expect(description.openapi).toBe('3.1.0')
  const described = Object.entries<Record<string, unknown>>(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(described.toSorted()).toEqual(
    Object.values(endpoints)
      .map(({ method, path }) => `${method} ${path}`)
      .toSorted(),
  )
})

test('the description says what webhooks are sent', async () => {
  const { webhooks } = (await app.inject('/api/openapi.json')).json()
  expect(Object.keys(webhooks)).toEqual(['package.moved', 'unit.reminded', 'webhook.tested'])
  const { schema } = webhooks['package.moved'].post.requestBody.content['application/json']
  expect(schema.properties.data.required).toContain('packageId')
})

test('people can read the description without a script', async () => {
  const { headers, body } = await app.inject('/api/')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  for (const { summary, path } of Object.values(endpoints))
    expect(body).toContain(`<code>${path}</code> <span>${summary} `)
  expect(body).not.toMatch(/<script|style=|https?:/)
})

test('the contract offers the moves that there are', () => {
  expect(endpoints.makeMove.body.shape.move.options.toSorted()).toEqual(Object.keys(moves).toSorted())
})

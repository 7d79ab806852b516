import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serverErrors } from '../errors.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { startJobs } from '../jobs/start-jobs.ts'
import { defaultSettings } from '../settings.ts'
import { cookieOf } from '../testing/a-browser.ts'
import { year } from '../testing/a-county.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { anApp } from '../testing/an-app.ts'
import { type DescribedOperation, type MadeRequest, requestsFrom } from '../testing/requests-from.ts'

const plenty = { ...defaultSettings.limits, requestsPerMinute: 1_000_000, signInsPerMinute: 1_000_000 }
const perEndpoint = 12

let county: StaffedCounty
let queue: JobQueue
let app: FastifyInstance
let people: readonly Person[]
let known: readonly string[]
beforeAll(async () => {
  county = await aStaffedCounty({ limits: plenty })
  queue = await startJobs(county.services, county.ownerUrl, () => undefined)
  app = (await anApp(county.services, { limits: plenty }, queue)).app
  const { unit, department, finance, regionId } = county
  people = [
    await county.person(unit, 'filler', 'finance-officer', 'head'),
    await county.person(department, 'department-reviewer'),
    await county.person(finance, 'finance-reviewer', 'auditor'),
    await county.person(finance, 'administrator'),
  ]
  const [filler] = people
  const pack = await filler?.call('createPackage', { params: { regionId }, body: { organisationId: unit, year } })
  known = [String(regionId), pack?.id ?? '', unit, '1', '2/indicators.~1.score', '1/staffing.unit.staff', String(year)]
}, 120_000)
afterAll(async () => {
  await app.close()
  await queue.stop()
  await county.close()
}, 60_000)

interface Described {
  readonly method: string
  readonly path: string
  readonly operation: DescribedOperation
}

async function described(): Promise<readonly Described[]> {
  const { paths } = (await app.inject('/api/openapi.json')).json()
  return Object.entries<Record<string, DescribedOperation>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
}

/** Streams go on, signing out would end what the next requests need. */
const leftOut = ['/events', '/api/session', '/api/sessions', '/api/account', '/auth/oidc']

test('requests made from the description, by people of every kind, meet no fault of the server', async () => {
  const operations = (await described()).filter(({ path }) => !leftOut.some((part) => path.includes(part)))
  let asked = 0
  const statuses = new Map<number, number>()
  const neverRead: string[] = []
  for (const operation of operations) {
    let read = 0
    const requests = fc.sample(requestsFrom(operation, known), { numRuns: perEndpoint, seed: 20_250_303 })
    for (const request of requests) {
      const answer = await send(request, people[asked % people.length], asked)
      asked += 1
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
      if (answer.statusCode !== 400) read += 1
      const said = `${request.method} ${request.url} ${JSON.stringify(request.body)} → ${answer.body.slice(0, 500)}`
      expect(answer.statusCode, said).toBeLessThan(500)
      if (answer.statusCode < 400) continue
      expect(answer.headers['content-type'], said).toBe('application/problem+json; charset=utf-8')
      const { code } = answer.json()
      // A file that holds no package is refused by those who read it, in their own words.
      if (!request.isFile) expect(Object.keys(serverErrors), said).toContain(code)
    }
    if (read === 0) neverRead.push(`${operation.method} ${operation.path}`)
  }
  // Where every request stops at the schemas, nothing behind them was tried.
  expect(neverRead).toEqual([])
  expect(asked).toBeGreaterThan(300)
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 403, 404]))
}, 300_000)

function send({ method, url, body, isFile }: MadeRequest, person: Person | undefined, count: number) {
  const cookie = person ? cookieOf(person) : ''
  const headers = { cookie, 'idempotency-key': `key-of-fuzzing-${count}` }
  if (isFile) {
    const payload = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.docx"\r\n\r\n${count}\r\n--b--\r\n`
    const type = 'multipart/form-data; boundary=b'
    return app.inject({ method: method as 'POST', url, headers: { ...headers, 'content-type': type }, payload })
  }
  if (body === undefined) return app.inject({ method: method as 'GET', url, headers })
  const payload = JSON.stringify(body)
  return app.inject({
    method: method as 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    payload,
  })
}

test('requests about sessions and accounts meet none either, signed in or not', async () => {
  const own = ['/api/session', '/api/account', '/auth/oidc', '/api/invitations']
  const operations = (await described()).filter(({ path }) => own.some((part) => path.startsWith(part)))
  const throwaway = await county.person(county.unit, 'filler')
  let asked = 0
  for (const operation of operations) {
    for (const request of fc.sample(requestsFrom(operation, known), { numRuns: perEndpoint, seed: 11 })) {
      const answer = await send(request, asked % 2 === 0 ? throwaway : undefined, asked)
      asked += 1
      expect(answer.statusCode, `${request.method} ${request.url} ${JSON.stringify(request.body)}`).toBeLessThan(500)
    }
  }
  expect(asked).toBeGreaterThan(100)
}, 120_000)

test('signing in with what nobody would type meets no fault either', async () => {
  const names = fc.sample(fc.string({ unit: 'binary', maxLength: 120 }), { numRuns: 40, seed: 7 })
  for (const name of [...names, '\u0000', '\ud800x', "' or 1=1 --"]) {
    const payload = JSON.stringify({ name, password: name, code: '123456' })
    const headers = { 'content-type': 'application/json', 'user-agent': 'a\u00e9' }
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/api/session', headers, payload })
    expect([400, 401], `${JSON.stringify(name)} → ${body}`).toContain(statusCode)
  }
}, 120_000)

test.each([
  ['a cookie of other signs', { cookie: '__Host-mingxiao=%00%ff;a=b;;=' }],
  ['a cookie as long as headers may be', { cookie: `__Host-mingxiao=${'a'.repeat(8_000)}` }],
  ['a key of other signs', { 'idempotency-key': '\u00e9'.repeat(10) }],
  ['an origin that is no address', { origin: 'http://[' }],
])('%s is refused, no more', async (_, headers) => {
  const payload = { organisationId: county.unit, year }
  const url = `/api/regions/${county.regionId}/packages`
  const { statusCode } = await app.inject({ method: 'POST', url, headers, payload })
  expect(statusCode).toBeGreaterThanOrEqual(400)
  expect(statusCode).toBeLessThan(500)
})

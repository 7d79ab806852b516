import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { defaultSettings } from '../settings.ts'
import { withContext } from '../store/with-context.ts'
import { cookieOf } from '../testing/a-browser.ts'
import { today } from '../testing/a-county.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'

let county: StaffedCounty
let filler: Person
let base: string
beforeAll(async () => {
  county = await aStaffedCounty({ limits: { ...defaultSettings.limits, watchMilliseconds: 50 } })
  filler = await county.person(county.unit, 'filler')
  base = await county.app.listen({ port: 0, host: '127.0.0.1' })
}, 120_000)
afterAll(() => county.close(), 60_000)

const params = () => ({ regionId: county.regionId })
const watch = async (packageId: string, person = filler) => {
  const cookie = cookieOf(person)
  const url = `${base}/api/regions/${county.regionId}/packages/${packageId}/findings/events`
  return fetch(url, { headers: { cookie } })
}

test('whoever watches a package is sent its findings now and after each change, until they sign out', async () => {
  const packageId = await county.begin(filler)
  const response = await watch(packageId)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const events = eventsOf(response)
  expect(await events.next()).toMatchObject({ value: { id: '1', event: 'findings' } })
  const edits = [{ address: '1/staffing.unit.quota', value: '40', revision: '0' }]
  const of = { ...params(), packageId }
  const saved = await filler.call('editCells', { params: of, query: { wait: 'findings' }, body: { edits } })
  expect(await events.next()).toMatchObject({ value: { id: '2', event: 'changed', data: '{"revision":"2"}' } })
  const { value: second } = await events.next()
  expect(second).toMatchObject({ id: '2', event: 'findings' })
  expect(saved).toMatchObject({ outcome: 'saved', judged: { findings: JSON.parse(second?.data ?? '').findings } })
  await filler.call('signOut')
  expect(await events.next()).toEqual({ done: true, value: undefined })
}, 60_000)

test('changes that come within a moment are told one by one, and judged together', async () => {
  const writer = await county.person(county.unit, 'filler')
  const { items } = await writer.call('listPackages', { params: params(), query: {} })
  const packageId = items[0]?.id ?? ''
  const events = eventsOf(await watch(packageId, writer))
  await events.next()
  for (const value of ['41', '42', '43', '44']) {
    const revision = String(Number(value) - 39)
    const edits = [{ address: '1/staffing.unit.quota', value, revision }]
    await writer.call('editCells', { params: { ...params(), packageId }, body: { edits } })
  }
  const names: string[] = []
  for (let last = ''; last !== 'findings 6'; ) {
    const { value } = await events.next()
    last = `${value?.event} ${value?.id}`
    names.push(last)
  }
  expect(names).toEqual(['changed 3', 'changed 4', 'changed 5', 'changed 6', 'findings 6'])
}, 60_000)

test('whoever is granted something else is admitted anew', async () => {
  const reader = await county.person(county.unit, 'head')
  const { items } = await reader.call('listPackages', { params: params(), query: {} })
  const events = eventsOf(await watch(items[0]?.id ?? '', reader))
  await events.next()
  await withContext(county.services.database, { regionId: county.regionId, organisations: 'region' }, (work) =>
    work
      .updateTable('role_grant')
      .set({ revoked_at: today })
      .where('region_id', '=', county.regionId)
      .where('account_id', '=', reader.accountId)
      .execute(),
  )
  expect(await events.next()).toEqual({ done: true, value: undefined })
}, 60_000)

test('streams and files are sent once, and nothing is sent after them', async () => {
  const warn = vi.fn()
  const { log } = county.app
  const child = vi.spyOn(log, 'child').mockImplementation(() => Object.assign(Object.create(log), { warn }))
  const officer = await county.person(county.unit, 'finance-officer')
  const { items } = await officer.call('listPackages', { params: params(), query: {} })
  const packageId = items[0]?.id ?? ''
  const stream = await watch(packageId, officer)
  await eventsOf(stream).next()
  await officer.call('exportPackage', { params: { ...params(), packageId }, query: { format: 'json' } })
  child.mockRestore()
  expect(warn.mock.calls).toEqual([])
}, 60_000)

test('nobody watches what is not theirs', async () => {
  const stranger = await county.person(county.otherUnit, 'filler')
  const head = await county.person(county.unit, 'head')
  const { items } = await head.call('listPackages', { params: params(), query: {} })
  expect(await (await watch(items[0]?.id ?? '', stranger)).json()).toMatchObject({ code: 'package-not-found' })
})

test('a server that stops ends the streams first', async () => {
  const head = await county.person(county.unit, 'head')
  const { items } = await head.call('listPackages', { params: params(), query: {} })
  const events = eventsOf(await watch(items[0]?.id ?? '', head))
  await events.next()
  const [end] = await Promise.all([events.next(), county.app.close()])
  expect(end.done).toBe(true)
}, 60_000)

interface SentEvent {
  readonly id: string
  readonly event: string
  readonly data: string
}

async function* eventsOf({ body }: Response): AsyncGenerator<SentEvent, undefined> {
  let text = ''
  for await (const chunk of body ?? []) {
    text += Buffer.from(chunk).toString()
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = text
        .slice(0, end)
        .split('\n')
        .map((line) => line.split(/: (.*)/s))
      text = text.slice(end + 2)
      const { id, event, data } = Object.fromEntries(fields)
      if (event) yield { id, event, data }
    }
  }
  return undefined
}

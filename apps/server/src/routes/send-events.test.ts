import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../settings.ts'
import { year } from '../testing/a-county.ts'
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
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join()
  const url = `${base}/api/regions/${county.regionId}/packages/${packageId}/findings/events`
  return fetch(url, { headers: { cookie } })
}

test('whoever watches a package is sent its findings now and after each change, until they sign out', async () => {
  const body = { organisationId: county.unit, year }
  const { id: packageId } = await filler.call('createPackage', { params: params(), body })
  const response = await watch(packageId)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const events = eventsOf(response)
  expect(await events.next()).toMatchObject({ value: { id: '1', event: 'findings' } })
  const edits = [{ address: '1/staffing.unit.quota', value: '40', revision: '0' }]
  const saved = await filler.call('editCells', { params: { ...params(), packageId }, body: { edits } })
  const { value: second } = await events.next()
  expect(second?.id).toBe('2')
  expect(saved).toMatchObject({ judged: { findings: JSON.parse(second?.data ?? '').findings } })
  await filler.call('signOut')
  expect(await events.next()).toEqual({ done: true, value: undefined })
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

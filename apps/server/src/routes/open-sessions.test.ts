import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBrowser, type Browser } from '../testing/a-browser.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { rightPassword } from '../testing/an-account.ts'
import { refusal } from '../testing/refusal.ts'

let county: StaffedCounty
let clerk: Person
beforeAll(async () => {
  county = await aStaffedCounty()
  clerk = await county.person(county.unit, 'filler')
}, 120_000)
afterAll(() => county.close(), 60_000)

const elsewhere = async (): Promise<Browser> => {
  const browser = aBrowser(county.app)
  await browser.call('signIn', { body: { name: clerk.name, password: rightPassword } })
  return browser
}

test('people see where they are signed in, and end one of those without the others', async () => {
  const other = await elsewhere()
  const at = county.clock.now().toISOString()
  const { items } = await clerk.call('listSessions')
  expect(items.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, true])
  expect(items[0]).toMatchObject({ address: '127.0.0.1', createdAt: at, usedAt: at })
  const theOther = items.find(({ isCurrent }) => !isCurrent)
  await clerk.call('endSession', { params: { sessionId: theOther?.id ?? '' } })
  await expect(other.call('readSession')).rejects.toMatchObject(refusal('not-signed-in'))
  expect((await clerk.call('listSessions')).items.map(({ isCurrent }) => isCurrent)).toEqual([true])
})

test('a session of somebody else is not there', async () => {
  const stranger = await county.person(county.unit, 'head')
  const [own] = (await stranger.call('listSessions')).items
  const ending = clerk.call('endSession', { params: { sessionId: own?.id ?? '' } })
  await expect(ending).rejects.toMatchObject(refusal('session-not-found'))
  expect((await stranger.call('readSession')).accountId).toBe(stranger.accountId)
})

test('the list names no session by what the database or the cookie holds', async () => {
  const text = JSON.stringify(await clerk.call('listSessions'))
  const rows = await county.services.database.selectFrom('session').select('id_hash').execute()
  for (const secret of [...clerk.cookies.values(), ...rows.map(({ id_hash }) => id_hash)])
    expect(text).not.toContain(secret)
})

test('a session that lay idle is not listed, and ending the current one signs out', async () => {
  await elsewhere()
  county.clock.pass(31)
  const here = await elsewhere()
  const { items } = await here.call('listSessions')
  expect(items.map(({ isCurrent }) => isCurrent)).toEqual([true])
  await here.call('endSession', { params: { sessionId: items[0]?.id ?? '' } })
  expect(here.cookies.size).toBe(0)
})

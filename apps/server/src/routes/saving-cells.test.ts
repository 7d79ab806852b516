import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect, type Database, serverPatience } from '../store/connect.ts'
import { setDisabled, setPassword } from '../store/identity/accounts.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { year } from '../testing/a-county.ts'
import { aLine, type Line } from '../testing/a-line.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { aStore } from '../testing/a-store.ts'

let direct: Store
let line: Line
let county: StaffedCounty
let owner: Database
let filler: Person
let packageId: string
beforeAll(async () => {
  direct = await aStore()
  line = await aLine(direct.ownerUrl)
  const patience = { ...serverPatience, connections: 3, connectMilliseconds: 1_000, statementMilliseconds: 1_500 }
  county = await aStaffedCounty({}, await openStore({ url: line.url }, patience))
  owner = connect(direct.ownerUrl, 2)
}, 120_000)
afterAll(async () => {
  await county.close()
  await line.cut()
  await owner.destroy()
  await direct.close()
}, 60_000)

const address = '1/staffing.unit.quota'
/** A new unit's package that somebody is editing: what the process remembers of both is fresh. */
beforeEach(async () => {
  const unit = await county.addUnit(`甲县水库${units++}`)
  filler = await county.person(unit, 'filler')
  packageId = await county.begin(filler, unit)
  expect(await save('40', '0')).toEqual({ outcome: 'saved', revision: '2', judged: null })
}, 60_000)
let units = 1
let keys = 1

async function save(value: string, revision: string, key = `key-of-saving-${keys++}`) {
  const { body } = await county.app.inject({
    method: 'PATCH',
    url: `/api/regions/${county.regionId}/packages/${packageId}/cells`,
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      cookie: [...filler.cookies].map(([name, text]) => `${name}=${text}`).join('; '),
      'idempotency-key': key,
    },
    payload: { edits: [{ address, value, revision }] },
  })
  const { code, ...said } = JSON.parse(body)
  return code === undefined ? said : code
}
const standing = async () => {
  const { rows } = await sql<{ value: string; revision: string; links: string }>`
    select value, revision, (select count(*) from trail where package_id = ${packageId}) as links
    from cell where package_id = ${packageId} and address = ${address}
  `.execute(owner)
  return rows[0]
}

describe('a cell is saved once for its key', () => {
  test('also where the answer got lost, and other changes came after it', async () => {
    const first = await save('41', '2', 'key-of-saving-once')
    expect(first).toEqual({ outcome: 'saved', revision: '3', judged: null })
    await save('42', '3')
    expect(await save('41', '2', 'key-of-saving-once')).toEqual(first)
    expect(await standing()).toEqual({ value: '42', revision: '4', links: '4' })
  })
  test('and a key of another request is refused', async () => {
    await save('41', '2', 'key-of-saving-another')
    expect(await save('42', '3', 'key-of-saving-another')).toBe('idempotency-key-reused')
    expect((await standing())?.value).toBe('41')
  })
  test('where it is sent twice at the same time', async () => {
    const answers = await Promise.all([save('41', '2', 'key-of-saving-twice'), save('41', '2', 'key-of-saving-twice')])
    expect(answers).toEqual([answers[0], { outcome: 'saved', revision: '3', judged: null }])
    expect((await standing())?.links).toBe('3')
  })
})

describe('what is remembered of a caller is worth nothing once another process has', () => {
  test('ended the session', async () => {
    await sql`delete from session where account_id = ${filler.accountId}`.execute(owner)
    expect(await save('41', '2')).toBe('not-signed-in')
  })
  test('closed the account', async () => {
    await setDisabled(owner, filler.accountId, new Date())
    expect(await save('41', '2')).toBe('not-signed-in')
  })
  test('set another password', async () => {
    await setPassword(owner, filler.accountId, { hash: 'another', at: new Date(), mustChange: true })
    expect(await save('41', '2')).toBe('not-signed-in')
  })
  test('taken the role back', async () => {
    await sql`update role_grant set revoked_at = granted_at where account_id = ${filler.accountId}`.execute(owner)
    expect(await save('41', '2')).toBe('package-not-found')
  })
  test('let time pass until nobody has used the session', async () => {
    await sql`update session set used_at = used_at - interval '1 hour' where account_id = ${filler.accountId}`.execute(
      owner,
    )
    expect(await save('41', '2')).toBe('not-signed-in')
  })
})

describe('what is remembered of a package is worth nothing once another process has', () => {
  test('moved it on', async () => {
    await sql`update package set state = 'submitted', revision = 3 where id = ${packageId}`.execute(owner)
    expect(await save('41', '2')).toBe('state-not-allowed')
  })
  test('written into the cell', async () => {
    await sql`update cell set value = '50', revision = 3 where package_id = ${packageId} and address = ${address}`.execute(
      owner,
    )
    await sql`update package set revision = 3 where id = ${packageId}`.execute(owner)
    expect(await save('41', '2')).toMatchObject({ conflicts: [{ address, value: '50', revision: '3' }] })
  })
  test('written into another cell, or into the trail of the region', async () => {
    await sql`update package set revision = 7 where id = ${packageId}`.execute(owner)
    await county.person(county.unit, 'head')
    const other = await county.person(county.otherUnit, 'filler')
    const body = { organisationId: county.otherUnit, year: year + units }
    await other.call('createPackage', { params: { regionId: county.regionId }, body })
    expect(await save('41', '2')).toMatchObject({ outcome: 'saved', revision: '8' })
  })
})

describe('whoever saves is told to come again, and is not written twice,', () => {
  test('when the line to the database is cut in the middle', async () => {
    const cut = await whileLocked(async () => {
      const saving = save('41', '2', 'key-of-saving-cut')
      await wait(200)
      await line.cut()
      return saving
    })
    expect(cut).toBe('database-unavailable')
    await line.mend()
    expect(await save('41', '2', 'key-of-saving-cut')).toMatchObject({ outcome: 'saved' })
    expect(await standing()).toEqual({ value: '41', revision: '3', links: '3' })
  })
  test('when the database takes too long', async () => {
    expect(await whileLocked(() => save('41', '2', 'key-of-saving-slow'))).toBe('database-unavailable')
    expect(await save('41', '2', 'key-of-saving-slow')).toMatchObject({ outcome: 'saved' })
    expect(await standing()).toEqual({ value: '41', revision: '3', links: '3' })
  })
})

/** Nobody else gets at the package meanwhile. */
async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  return owner.transaction().execute(async (transaction) => {
    await sql`select from package where id = ${packageId} for update`.execute(transaction)
    return work()
  })
}

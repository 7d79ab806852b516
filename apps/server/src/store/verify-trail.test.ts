import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aStore } from '../testing/a-store.ts'
import { enginesHere } from '../testing/engines.ts'
import { addToTrail } from './add-to-trail.ts'
import { connect, type Database } from './connect.ts'
import type { Store } from './open-store.ts'
import { verifyTrail } from './verify-trail.ts'
import { withContext } from './with-context.ts'

const regionId = 430981
const account = '01900000-0000-7000-8000-0000000000aa'

describe.each(enginesHere())('on the %s PostgreSQL', (engine) => {
  let store: Store
  let owner: Database
  beforeAll(async () => {
    store = await aStore(engine)
    owner = connect(store.ownerUrl, 1)
    await owner.insertInto('region').values({ region_id: regionId, parent_id: null, name: '某县' }).execute()
  }, 60_000)
  beforeEach(async () => {
    await sql`truncate trail, trail_head, trail_checkpoint`.execute(owner)
    for (const [at, value] of ['12.80', '12.82', '128208.80'].entries()) await change(at, value)
  })
  afterAll(async () => {
    await owner.destroy()
    await store.close()
  })

  const change = (at: number, value: string) =>
    withContext(store.database, { regionId, organisations: 'region' }, (work) =>
      addToTrail(work, {
        region_id: regionId,
        at: new Date(Date.UTC(2025, 2, 1, 8, at)),
        account_id: account,
        address: '10.0.0.7',
        action: 'edit-cell',
        organisation_id: null,
        package_id: null,
        before: null,
        after: { value, address: '2/funds.total.spent' },
        rules_version: 'abc',
      }),
    )

  describe('a chain of three links', () => {
    test('holds as it was written', async () => {
      expect(await verifyTrail(owner)).toEqual([{ regionId, links: 3, broken: null }])
    })
    test('breaks at a link whose words were changed', async () => {
      await sql`update trail set after = '{"value":"99","address":"2/funds.total.spent"}' where number = 2`.execute(
        owner,
      )
      expect(await verifyTrail(owner)).toEqual([{ regionId, links: 1, broken: { number: '2', why: 'changed' } }])
    })
    test('breaks behind a link that was taken out', async () => {
      await sql`delete from trail where number = 2`.execute(owner)
      expect(await verifyTrail(owner)).toEqual([{ regionId, links: 1, broken: { number: '3', why: 'missing' } }])
    })
    test('breaks where its last link was cut off', async () => {
      await sql`delete from trail where number = 3`.execute(owner)
      expect(await verifyTrail(owner)).toEqual([{ regionId, links: 2, broken: { number: '3', why: 'cut' } }])
    })
    test('breaks at a checkpoint where all behind it was written anew', async () => {
      await sql`insert into trail_checkpoint select region_id, number, hash, now() from trail where number = 3`.execute(
        owner,
      )
      await sql`delete from trail where number > 1`.execute(owner)
      await sql`update trail_head set number = 1, hash = (select hash from trail where number = 1)`.execute(owner)
      for (const [at, value] of ['12.80', '77'].entries()) await change(at + 1, value)
      expect(await verifyTrail(owner)).toEqual([{ regionId, links: 3, broken: { number: '3', why: 'cut' } }])
    })
  })

  test('changes made at the same time stand one after the other', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => change(at, `${at}`)))
    expect(await verifyTrail(owner)).toEqual([{ regionId, links: 23, broken: null }])
  })

  test('two first changes of a region do not take one place', async () => {
    await sql`truncate trail, trail_head`.execute(owner)
    await Promise.all(Array.from({ length: 10 }, (_, at) => change(at, `${at}`)))
    expect(await verifyTrail(owner)).toEqual([{ regionId, links: 10, broken: null }])
  })
})

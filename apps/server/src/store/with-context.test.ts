import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aStore } from '../testing/a-store.ts'
import { enginesHere } from '../testing/engines.ts'
import { connect } from './connect.ts'
import type { Store } from './open-store.ts'
import { tableClasses } from './table-classes.ts'
import { withContext } from './with-context.ts'

const [county, other] = [430981, 430902]
const [unit, neighbour] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
const now = new Date('2025-03-01T00:00:00Z')

describe.each(enginesHere())('on the %s PostgreSQL', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await aStore(engine)
    const owner = connect(store.ownerUrl, 1)
    for (const region_id of [county, other]) {
      await owner
        .insertInto('region')
        .values({ region_id, parent_id: null, name: `县${region_id}` })
        .execute()
      for (const id of [unit, neighbour]) {
        await owner
          .insertInto('organisation')
          .values({
            region_id,
            id,
            kind: 'unit',
            parent_id: null,
            name: `单位${id.at(-1)}`,
            credit_code: null,
            created_at: now,
          })
          .execute()
        await owner
          .insertInto('package')
          .values({
            region_id,
            id,
            organisation_id: id,
            year: 2024,
            edition: 'hunan-2024',
            state: 'draft',
            revision: '0',
            submission: 1,
            replaces_id: null,
            created_at: now,
            updated_at: now,
          })
          .execute()
      }
    }
    await owner.destroy()
  }, 60_000)
  afterAll(() => store.close())

  const packagesSeen = (organisations: 'region' | readonly string[], regionId = county) =>
    withContext(store.database, { regionId, organisations }, async (work) => {
      const { rows } = await sql<{
        region_id: number
        id: string
      }>`select region_id, id from package order by id`.execute(work)
      return rows.map((row) => `${row.region_id} ${row.id.at(-1)}`)
    })

  describe('a query that names no region', () => {
    test('sees its own unit alone in the context of a unit', async () => {
      expect(await packagesSeen([unit])).toEqual([`${county} 1`])
    })
    test('sees the region, and no other, in the context of its finance bureau', async () => {
      expect(await packagesSeen('region')).toEqual([`${county} 1`, `${county} 2`])
    })
    test('sees nothing of the neighbour in another region', async () => {
      expect(await packagesSeen([unit], other)).toEqual([`${other} 1`])
    })
    test('sees nothing without a context', async () => {
      const { rows } = await sql`select 1 from package`.execute(store.database)
      expect(rows).toEqual([])
    })
    test('changes nothing of another unit', async () => {
      const changed = await withContext(store.database, { regionId: county, organisations: [unit] }, (work) =>
        work.updateTable('package').set({ state: 'published' }).where('id', '=', neighbour).returning('id').execute(),
      )
      expect(changed).toEqual([])
    })
    test('cannot put a row into another unit', async () => {
      const adding = withContext(store.database, { regionId: county, organisations: [unit] }, (work) =>
        work
          .insertInto('cell')
          .values({
            region_id: county,
            package_id: neighbour,
            address: '2/income.all',
            organisation_id: neighbour,
            value: '1',
            revision: '1',
            changed_by: unit,
            changed_at: now,
          })
          .execute(),
      )
      await expect(adding).rejects.toMatchObject({ code: '42501' })
    })
  })

  describe('the database', () => {
    test('holds every table of the list, and binds every tenant table to its context', async () => {
      const owner = connect(store.ownerUrl, 1)
      const { rows } = await sql<{ relname: string; relrowsecurity: boolean }>`
      select relname, relrowsecurity from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration'
    `.execute(owner)
      await owner.destroy()
      expect(Object.fromEntries(rows.map(({ relname, relrowsecurity }) => [relname, relrowsecurity]))).toEqual(
        Object.fromEntries(Object.entries(tableClasses).map(([name, entry]) => [name, entry.class === 'tenant'])),
      )
    })
    test('lets the server add to the trail, but neither change nor remove what stands there', async () => {
      const context = { regionId: county, organisations: 'region' } as const
      for (const statement of [
        'update trail set action = action',
        'delete from trail',
        'truncate trail',
        'update receipt set number = number',
      ]) {
        await expect(
          withContext(store.database, context, (work) => sql.raw(statement).execute(work)),
        ).rejects.toMatchObject({ code: '42501' })
      }
    })
  })
})

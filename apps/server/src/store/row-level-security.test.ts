import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aRowEverywhere } from '../testing/a-row-everywhere.ts'
import { aStore } from '../testing/a-store.ts'
import { enginesHere } from '../testing/engines.ts'
import { rowsSeen, tenantTables } from '../testing/rows-seen.ts'
import { connect } from './connect.ts'
import { hasCode } from './has-code.ts'
import type { Store } from './open-store.ts'
import { tableClasses } from './table-classes.ts'
import { type Context, withContext } from './with-context.ts'

const [county, neighbour] = [430981, 430902]
const [unit, other] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b']

/** Of each table: what is seen where rows belong to organisations, and where they belong to the region as a whole. */
const each = (owned: number, common: number) =>
  Object.fromEntries(tenantTables().map((table) => [table, tableClasses[table]?.owner ? owned : common]))

describe.each(enginesHere())('on the %s PostgreSQL a query that bypasses the program', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await aStore(engine)
    const owner = connect(store.ownerUrl, 1)
    const owners = [county, neighbour].flatMap((regionId) =>
      [unit, other].map((organisationId) => ({ regionId, organisationId })),
    )
    await aRowEverywhere(owner, owners)
    await owner.destroy()
  }, 120_000)
  afterAll(() => store.close(), 60_000)

  test('sees of every table the rows of its own unit, in the context of a unit', async () => {
    expect(await rowsSeen(store.database, { regionId: county, organisations: [unit] })).toEqual(each(1, 2))
  })
  test('sees of every table the rows of the region and of no other, in the context of its bureau', async () => {
    expect(await rowsSeen(store.database, { regionId: county, organisations: 'region' })).toEqual(each(2, 2))
  })
  test('sees of every table nothing that is of units, in the context of nobody', async () => {
    expect(await rowsSeen(store.database, { regionId: county, organisations: [] })).toEqual(each(0, 2))
  })
  test('finds, changes and removes nothing without a context', async () => {
    expect(
      await everyTable(async (table) =>
        Math.max(...(await Promise.all(statementsOn(table).map((one) => touched(one))))),
      ),
    ).toEqual(each(0, 0))
  })
  test('changes and removes nothing that it does not see', async () => {
    const own: Context = { regionId: county, organisations: [unit] }
    const most = await everyTable(async (table) => {
      const counts = await Promise.all(statementsOn(table).map((one) => touched(one, own)))
      return Math.max(...counts)
    })
    expect(most).toEqual(each(1, 2))
    const elsewhere = (table: string) => touched(`select 1 from ${table} where region_id = ${neighbour}`, own)
    expect(await everyTable(elsewhere)).toEqual(each(0, 0))
  })
  test('moves no row into another region', async () => {
    const own: Context = { regionId: county, organisations: 'region' }
    for (const table of tenantTables()) {
      const moving = withContext(store.database, own, (work) =>
        sql.raw(`update ${table} set region_id = ${neighbour}`).execute(work),
      )
      await expect(moving, table).rejects.toMatchObject({ code: '42501' })
    }
  })
  test('is made by a role that owns nothing and is no superuser, and cannot become one', async () => {
    const { rows } = await sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*) from pg_class where relowner = pg_roles.oid)::int as owned
      from pg_roles where rolname = current_user
    `.execute(store.database)
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 }
    expect(rows).toEqual([none])
    const owner = new URL(store.ownerUrl).username
    for (const statement of [`set role ${owner}`, `set session authorization ${owner}`, 'create table mine (a int)'])
      await expect(sql.raw(statement).execute(store.database)).rejects.toMatchObject({ code: '42501' })
  })

  async function everyTable(count: (table: string) => Promise<number>): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {}
    for (const table of tenantTables()) counts[table] = await count(table)
    return counts
  }
  const statementsOn = (table: string) => [
    `select 1 from ${table}`,
    `update ${table} set region_id = region_id returning 1`,
    `delete from ${table} returning 1`,
  ]
  /** How many rows a statement found; none where the role may not even try. Nothing of it stays. */
  async function touched(statement: string, context?: Context): Promise<number> {
    let rows = 0
    const run = async (work: typeof store.database) => {
      rows = (await sql.raw(statement).execute(work)).rows.length
      throw undone
    }
    try {
      if (context) await withContext(store.database, context, run)
      else await store.database.transaction().execute(run)
    } catch (error) {
      if (error !== undone && !hasCode(error, '42501')) throw error
    }
    return rows
  }
})

const undone = new Error('undone')

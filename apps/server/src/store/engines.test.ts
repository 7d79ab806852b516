import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCounty, type County, today } from '../testing/a-county.ts'
import { tableContents } from '../testing/table-contents.ts'
import { workInCounty } from '../testing/work-in-county.ts'
import { backUp } from './backup/back-up.ts'
import { restore } from './backup/restore.ts'
import { connect } from './connect.ts'
import { openEvidenceFiles } from './evidence-files.ts'
import { openStore } from './open-store.ts'
import { tableClasses } from './table-classes.ts'
import { verifyTrail } from './verify-trail.ts'
import { withContext } from './with-context.ts'

/** Servers to be held to the same behaviour as the PostgreSQL of our own, by the variable that names each. */
const engines = ['TEST_DATABASE_URL', 'CITUS_URL'] as const

describe.each(engines)('the server of %s', (variable) => {
  const url = process.env[variable]
  describe.runIf(url !== undefined)('does as our own:', () => {
    const made: string[] = []
    const folder = mkdtempSync(join(tmpdir(), 'mingxiao-engine-'))
    let county: County
    let packageId: string
    beforeAll(async () => {
      county = await aCounty(430981, await openStore({ url: await aDatabase() }))
      packageId = (await workInCounty(county)).packageId
    }, 120_000)
    afterAll(async () => {
      await county?.close()
      for (const name of made) await asOwner(`drop database ${name} with (force)`)
      rmSync(folder, { recursive: true, force: true })
    }, 60_000)

    async function aDatabase(): Promise<string> {
      const name = `mingxiao_test_${randomBytes(6).toString('hex')}`
      await asOwner(`create database ${name}`)
      made.push(name)
      const its = new URL(url ?? '')
      its.pathname = `/${name}`
      if (variable === 'CITUS_URL') await asOwner('create extension citus', its.href)
      return its.href
    }
    async function asOwner(statement: string, at = url ?? ''): Promise<void> {
      const client = new pg.Client({ connectionString: at })
      await client.connect()
      await client.query(statement)
      await client.end()
    }

    test('migrations may run again', async () => {
      const store = await openStore({ url: county.ownerUrl })
      await store.close()
    })
    test('a context shows its own unit, and no other', async () => {
      const seen = (organisations: 'region' | readonly string[]) =>
        withContext(county.services.database, { regionId: county.regionId, organisations }, async (work) => {
          const { rows } = await sql<{ id: string }>`
            select id from package where region_id = ${county.regionId}
          `.execute(work)
          return rows.map(({ id }) => id)
        })
      expect([await seen([county.unit]), await seen('region')]).toEqual([[packageId], [packageId]])
      expect(await seen([county.otherUnit])).toEqual([])
    })
    test('the trail holds, and nobody but the owner changes it', async () => {
      const owner = connect(county.ownerUrl, 1)
      expect(await verifyTrail(owner)).toEqual([{ regionId: county.regionId, links: 3, broken: null }])
      await owner.destroy()
      const { database, regionId } = { ...county.services, ...county }
      const changing = withContext(database, { regionId, organisations: 'region' }, (work) =>
        sql`update trail set action = 'x' where region_id = ${regionId}`.execute(work),
      )
      await expect(changing).rejects.toMatchObject({ code: '42501' })
    })
    test('a backup comes back elsewhere, row by row', async () => {
      const file = join(folder, 'a.mingxiao-backup')
      const source = { ownerUrl: county.ownerUrl, files: county.services.files }
      await backUp(source, file, today)
      const elsewhere = await aDatabase()
      await restore(file, { ownerUrl: elsewhere, files: openEvidenceFiles(join(folder, 'evidence')) })
      expect(await tableContents(elsewhere)).toEqual(await tableContents(county.ownerUrl))
    }, 60_000)
    test.runIf(variable === 'CITUS_URL')('every table is spread as its class says', async () => {
      const owner = connect(county.ownerUrl, 1)
      const { rows } = await sql<{ name: string; kind: string }>`
        select table_name::text as name, citus_table_type as kind from citus_tables
      `.execute(owner)
      await owner.destroy()
      const kinds = { tenant: 'distributed', reference: 'reference' } as const
      expect(Object.fromEntries(rows.map(({ name, kind }) => [name, kind]))).toEqual(
        Object.fromEntries(
          Object.entries(tableClasses).flatMap(([name, { class: of }]) => (of === 'local' ? [] : [[name, kinds[of]]])),
        ),
      )
    })
  })
})

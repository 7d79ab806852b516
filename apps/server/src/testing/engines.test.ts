import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addNote } from '../actions/review/add-note.ts'
import { openJobQueue } from '../jobs/job-queue.ts'
import { backUp } from '../store/backup/back-up.ts'
import { restore } from '../store/backup/restore.ts'
import { connect } from '../store/connect.ts'
import { openEvidenceFiles } from '../store/evidence-files.ts'
import { newId } from '../store/new-id.ts'
import { openStore } from '../store/open-store.ts'
import { tableClasses } from '../store/table-classes.ts'
import { verifyTrail } from '../store/verify-trail.ts'
import { withContext } from '../store/with-context.ts'
import { aCounty, type County, today } from './a-county.ts'
import { aFolder } from './a-folder.ts'
import { aStore } from './a-store.ts'
import { enginesHere } from './engines.ts'
import { sharedPostgres } from './shared-postgres.ts'
import { tableContents } from './table-contents.ts'
import { workInCounty } from './work-in-county.ts'

/** Servers to be held to the same behaviour as the PostgreSQL of our own; Citus is the one that CITUS_URL names. */
const servers = {
  'this system': enginesHere().includes('system') ? () => sharedPostgres('system') : null,
  TEST_DATABASE_URL: named('TEST_DATABASE_URL'),
  CITUS_URL: named('CITUS_URL'),
} as const

function named(variable: string): (() => Promise<string>) | null {
  const url = process.env[variable]
  return url === undefined ? null : async () => url
}

describe.each(Object.entries(servers))('the server of %s', (name, find) => {
  const isCitus = name === 'CITUS_URL'
  describe.runIf(find !== null)('does as our own:', () => {
    let url = ''
    const made: string[] = []
    const folder = aFolder('engine')
    let county: County
    let packageId: string
    beforeAll(async () => {
      url = (await find?.()) ?? ''
      county = await aCounty(430981, await openStore({ url: await aDatabase() }))
      packageId = (await workInCounty(county)).packageId
    }, 120_000)
    afterAll(async () => {
      await county?.close()
      for (const each of made) await asOwner(`drop database ${each} with (force)`)
      rmSync(folder, { recursive: true, force: true })
    }, 60_000)

    async function aDatabase(): Promise<string> {
      const database = `mingxiao_test_${randomBytes(6).toString('hex')}`
      await asOwner(`create database ${database}`)
      made.push(database)
      const its = new URL(url)
      its.pathname = `/${database}`
      if (isCitus) await asOwner('create extension citus', its.href)
      return its.href
    }
    async function asOwner(statement: string, at = url): Promise<void> {
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
    test('who changes something at the same time comes one after the other in the trail', async () => {
      const { services, actor, unit, regionId } = county
      const filler = actor(unit, 'filler')
      const notes = Array.from({ length: 12 }, (_, count) =>
        addNote(services, filler, packageId, { address: '', text: `第${count}条` }),
      )
      await Promise.all(notes)
      const owner = connect(county.ownerUrl, 1)
      expect(await verifyTrail(owner)).toEqual([{ regionId, links: 15, broken: null }])
      await owner.destroy()
    })
    test('a server whose connections are cut goes on with new ones', async () => {
      const { database } = county.services
      await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mingxiao_app'`)
      const ask = () => sql`select 1 as one`.execute(database).then(({ rows }) => rows)
      await expect.poll(() => ask().catch(() => null), { timeout: 10_000 }).toEqual([{ one: 1 }])
    })
    test('jobs come to workers', async () => {
      const queue = await openJobQueue(county.ownerUrl, () => undefined)
      const turns: string[] = []
      await queue.work(async ({ jobId }) => {
        turns.push(jobId)
      })
      const id = newId(today)
      await queue.send(id)
      await queue.send(id)
      await expect.poll(() => turns, { timeout: 20_000 }).toEqual([id])
      await queue.stop()
    }, 40_000)
    test('a backup comes back elsewhere, row by row', async () => {
      const file = join(folder, 'a.mingxiao-backup')
      const source = { ownerUrl: county.ownerUrl, files: county.services.files }
      await backUp(source, file, today)
      const elsewhere = await aDatabase()
      await restore(file, { ownerUrl: elsewhere, files: openEvidenceFiles(join(folder, 'evidence')) })
      expect(await tableContents(elsewhere)).toEqual(await tableContents(county.ownerUrl))
    }, 60_000)
    test('a backup comes back on the PostgreSQL of our own as well', async () => {
      const file = join(folder, 'b.mingxiao-backup')
      await backUp({ ownerUrl: county.ownerUrl, files: county.services.files }, file, today)
      const ours = await aStore()
      await restore(file, { ownerUrl: ours.ownerUrl, files: openEvidenceFiles(join(folder, 'ours')) })
      expect(await tableContents(ours.ownerUrl)).toEqual(await tableContents(county.ownerUrl))
      await ours.close()
    }, 60_000)
    test.runIf(isCitus)('every table is spread as its class says', async () => {
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

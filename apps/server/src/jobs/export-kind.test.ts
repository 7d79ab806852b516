import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type PackageFile, unpackFiles } from '@mingxiao/readers'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readTrail } from '../actions/region/read-trail.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { connect } from '../store/connect.ts'
import { openJobFiles } from '../store/job-files.ts'
import { tidyJobs } from '../store/jobs/tidy-jobs.ts'
import { newId } from '../store/new-id.ts'
import { aCounty, type County, today, year } from '../testing/a-county.ts'
import { aFilledPackage, type FilledPackage } from '../testing/a-filled-package.ts'
import { anAccount } from '../testing/an-account.ts'
import { employ } from '../testing/employ.ts'
import { type Workers, workersOn } from '../testing/workers.ts'
import { askExport, type ExportInput } from './ask-export.ts'
import { cancelJob, readJob, retryJob } from './job-actions.ts'
import type { JobQueue } from './job-queue.ts'
import { readJobResult } from './read-job-result.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingxiao-export-'))
let county: County
let services: Services
let bureau: Actor
let reviewer: Actor
const packages: FilledPackage[] = []
let workers: Workers
beforeAll(async () => {
  county = await aCounty()
  workers = workersOn(county.ownerUrl)
  services = { ...county.services, results: openJobFiles(join(folder, 'results')) }
  for (const name of ['甲县灌区所', '甲县河道所']) packages.push(await aFilledPackage(county, name))
  bureau = await somebody(county.finance, 'finance-reviewer')
  reviewer = await somebody(county.otherDepartment, 'department-reviewer')
}, 120_000)
afterEach(() => workers.stop(), 30_000)
afterAll(async () => {
  await county.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

async function somebody(organisationId: string, role: 'finance-reviewer' | 'department-reviewer'): Promise<Actor> {
  const { id } = await anAccount(services, today, { id: newId(today), name: role })
  return employ(services, { ...county.actor(organisationId, role), accountId: id })
}
const start = () => workers.start(services)
const nobody = { send: async () => undefined } as unknown as JobQueue
const asked = (changes: Partial<ExportInput> = {}): ExportInput => ({
  year,
  format: 'docx',
  organisationId: null,
  states: [],
  ...changes,
})
const over = (id: string, state: string) =>
  expect
    .poll(async () => (await readJob(services, bureau, id)).job.state, { timeout: 90_000, interval: 100 })
    .toBe(state)
const unpacked = async (id: string): Promise<readonly PackageFile[]> => {
  return unpackFiles(await buffer((await readJobResult(services, bureau, id)).content))
}

describe('an export of a year', () => {
  test('is one archive of everybody’s files by department, with a list of them', async () => {
    const { id } = await askExport(services, await start(), bureau, asked({ format: 'json' }))
    await over(id, 'done')
    const { job, items } = await readJob(services, bureau, id)
    expect(job).toMatchObject({ total: 2, result: { name: '2024年度自评材料-json.zip', bytes: expect.any(Number) } })
    const files = await unpacked(id)
    const named = new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]))
    expect([...named.keys()].toSorted()).toEqual([
      '清单.csv',
      '甲县水利局/甲县河道所2024年度自评材料.mingxiao.json',
      '甲县水利局/甲县灌区所2024年度自评材料.mingxiao.json',
    ])
    expect(items.map(({ name }) => name).toSorted()).toEqual([...named.keys()].toSorted().slice(1))
    const own = named.get('甲县水利局/甲县河道所2024年度自评材料.mingxiao.json') ?? ''
    expect(JSON.parse(own)).toMatchObject({ unit: '甲县河道所', year })
    for (const { id: packageId } of packages) expect(named.get('清单.csv')).toContain(packageId)
    const [latest] = await readTrail(services, bureau, { limit: 1 })
    expect(latest).toMatchObject({ action: 'ask-export', after: { job: id, year, format: 'json', states: [] } })
  }, 120_000)
  test('holds what its asker may see and asked for, and is nobody else’s', async () => {
    const none = { code: 'export-empty' }
    await expect(askExport(services, nobody, reviewer, asked())).rejects.toMatchObject(none)
    await expect(askExport(services, nobody, bureau, asked({ states: ['published'] }))).rejects.toMatchObject(none)
    await expect(askExport(services, nobody, bureau, asked({ year: 2020 }))).rejects.toMatchObject(none)
    const administrator = county.actor(county.finance, 'administrator')
    await expect(askExport(services, nobody, administrator, asked())).rejects.toMatchObject({
      code: 'role-not-allowed',
    })
    const unit = packages[1]?.unit ?? ''
    const { id } = await askExport(services, await start(), bureau, asked({ organisationId: unit, format: 'xlsx' }))
    await over(id, 'done')
    expect((await unpacked(id)).map(({ name }) => name)).toEqual([
      '甲县水利局/甲县河道所2024年度自评材料.xlsx',
      '清单.csv',
    ])
    await expect(readJobResult(services, reviewer, id)).rejects.toMatchObject({ code: 'job-not-found' })
  }, 120_000)
  test('goes to another worker when the one that had it is killed, which prints the rest alone', async () => {
    const { id } = await askExport(services, nobody, bureau, asked({ format: 'pdf' }))
    const worker = workers.startProcess(folder)
    const done = async () => (await readJob(services, bureau, id)).items
    await expect.poll(async () => (await done()).length, { timeout: 90_000, interval: 20 }).toBeGreaterThan(0)
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    const before = await done()
    await start()
    await over(id, 'done')
    expect(await done()).toEqual(expect.arrayContaining([...before]))
    expect((await unpacked(id)).map(({ name }) => name).toSorted()).toEqual([
      '清单.csv',
      '甲县水利局/甲县河道所2024年度自评材料.pdf',
      '甲县水利局/甲县灌区所2024年度自评材料.pdf',
    ])
  }, 200_000)
  test('that was cancelled writes no more, and has no file', async () => {
    const { id } = await askExport(services, nobody, bureau, asked())
    await cancelJob(services, bureau, id)
    await start()
    await expect(readJobResult(services, bureau, id)).rejects.toMatchObject({ code: 'job-files-gone' })
    expect((await readJob(services, bureau, id)).items).toEqual([])
  }, 60_000)
  test('is gone after its time, and so is what a failed one had printed', async () => {
    const queue = await start()
    const { id } = await askExport(services, queue, bureau, asked({ format: 'json' }))
    await over(id, 'done')
    const owner = connect(county.ownerUrl, 1)
    const tidy = (resultsSince: Date) =>
      tidyJobs(owner, services.results, { resultsSince, deliveriesSince: new Date(0) })
    await tidy(today)
    expect((await unpacked(id)).length).toBe(3)
    await tidy(new Date(today.getTime() + 1))
    await owner.destroy()
    await expect(readJobResult(services, bureau, id)).rejects.toMatchObject({ code: 'job-files-gone' })
    expect(await services.results.jobs()).toEqual([])
    // Whoever tries it again is told to ask anew.
    const { database } = services
    await database.updateTable('job').set({ state: 'failed' }).where('id', '=', id).execute()
    await retryJob(services, queue, bureau, id)
    await over(id, 'failed')
    expect((await readJob(services, bureau, id)).job.problem).toMatchObject({ code: 'job-files-gone' })
  }, 120_000)
})

import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipFiles } from '@mingxiao/readers/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { listPackages } from '../actions/packages/list-packages.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { openEvidenceFiles } from '../store/evidence-files.ts'
import { openJobFiles } from '../store/job-files.ts'
import { newId } from '../store/new-id.ts'
import { aCounty, type County, today } from '../testing/a-county.ts'
import { anAccount } from '../testing/an-account.ts'
import { employ } from '../testing/employ.ts'
import { sampleFile } from '../testing/sample-file.ts'
import { type Workers, workersOn } from '../testing/workers.ts'
import { askIntake } from './ask-intake.ts'
import { cancelJob, readJob, retryJob } from './job-actions.ts'

const evidence = mkdtempSync(join(tmpdir(), 'mingxiao-jobs-'))
const sample = sampleFile('.docx')
let county: County
let services: Services
let actor: Actor
let unit: string
let workers: Workers
beforeAll(async () => {
  county = await aCounty()
  workers = workersOn(county.ownerUrl)
  const results = openJobFiles(join(evidence, 'results'))
  services = { ...county.services, files: openEvidenceFiles(evidence), results }
  unit = await county.addUnit(unitOfSample)
  const { id } = await anAccount(services, today)
  actor = await employ(services, { ...county.actor(unit, 'filler'), accountId: id })
}, 60_000)
afterEach(() => workers.stop(), 30_000)
afterAll(async () => {
  await county.close()
  rmSync(evidence, { recursive: true, force: true })
}, 60_000)

const unitOfSample = JSON.parse(sampleFile('.mingxiao.json').toString()).unit as string
const archive = (files: Readonly<Record<string, Uint8Array>>) => ({ name: '一批.zip', bytes: zipFiles(files) })
const start = (changes: Partial<Services> = {}) => workers.start({ ...services, ...changes })
const over = (id: string, state: string) =>
  expect
    .poll(async () => (await readJob(services, actor, id)).job.state, { timeout: 60_000, interval: 100 })
    .toBe(state)
const outcomes = async (id: string) =>
  Object.fromEntries((await readJob(services, actor, id)).items.map(({ name, outcome }) => [name, outcome]))

describe('an archive of packages', () => {
  test('is taken in file by file, and what is refused is named', async () => {
    const files = { '甲/材料.docx': sample, '乙/说明.txt': Buffer.from('没有表格的说明') }
    const { id } = await askIntake(services, await start(), actor, archive(files))
    await over(id, 'done')
    const { packages } = await listPackages(services, actor, { organisationId: unit, limit: 10 })
    expect(await outcomes(id)).toEqual({
      '甲/材料.docx': {
        outcome: 'imported',
        packageId: packages[0]?.pack.id,
        revision: '2',
        findings: expect.any(Number),
      },
      '乙/说明.txt': { outcome: 'refused', code: expect.any(String), forUser: expect.any(String) },
    })
    expect((await readJob(services, actor, id)).job).toMatchObject({ total: 2, state: 'done' })
  }, 90_000)
  test('goes to another worker when the one that had it is killed, which does the rest alone', async () => {
    const files = { '1.docx': sample, '2.txt': Buffer.from('一'), '3.txt': Buffer.from('二') }
    const asking = { ...(await start()), send: async () => undefined }
    // Nobody takes work yet: the other process is to have it.
    await workers.stop()
    const { id } = await askIntake(services, asking, actor, archive(files))
    const worker = workers.startProcess(evidence)
    await once(worker.stdout, 'data')
    const before = await outcomes(id)
    expect(Object.keys(before)).toContain('1.docx')
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    await start()
    await over(id, 'done')
    const { items } = await readJob(services, actor, id)
    expect(items.map(({ name }) => name).toSorted()).toEqual(Object.keys(files))
    expect((await outcomes(id))['1.docx']).toEqual(before['1.docx'])
  }, 150_000)
  test('is left where it is when somebody cancels', async () => {
    let release: () => void = () => undefined
    const held = new Promise<'clean'>((resolve) => {
      release = () => resolve('clean')
    })
    const files = { '1.txt': Buffer.from('一'), '2.txt': Buffer.from('二') }
    const { id } = await askIntake(services, await start({ scan: () => held }), actor, archive(files))
    await over(id, 'running')
    await cancelJob(services, actor, id)
    release()
    await workers.stop()
    expect(Object.keys(await outcomes(id)).length).toBeLessThan(2)
    expect((await readJob(services, actor, id)).job.state).toBe('cancelled')
    await expect(cancelJob(services, actor, id)).rejects.toMatchObject({ code: 'job-ended' })
  }, 90_000)
  test('that is none fails, may be tried again, and is nobody else’s to see', async () => {
    const none = { name: '坏.zip', bytes: Buffer.from('no archive') }
    const queue = await start()
    const { id } = await askIntake(services, queue, actor, none)
    await over(id, 'failed')
    await retryJob(services, queue, actor, id)
    await over(id, 'failed')
    const other = { ...actor, accountId: newId(today) }
    await expect(readJob(services, other, id)).rejects.toMatchObject({ code: 'job-not-found' })
  }, 90_000)
})

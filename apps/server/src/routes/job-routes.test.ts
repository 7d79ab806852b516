import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JobQueue } from '../jobs/job-queue.ts'
import { startJobs } from '../jobs/start-jobs.ts'
import { defaultSettings } from '../settings.ts'
import { aBrowser, cookieOf } from '../testing/a-browser.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { anApp } from '../testing/an-app.ts'
import { refusal } from '../testing/refusal.ts'
import { sampleFile } from '../testing/sample-file.ts'

let county: StaffedCounty
let queue: JobQueue
let app: FastifyInstance
let filler: Person
beforeAll(async () => {
  county = await aStaffedCounty()
  queue = await startJobs(county.services, county.ownerUrl, () => undefined)
  const limits = { ...defaultSettings.limits, watchMilliseconds: 50 }
  app = (await anApp(county.services, { limits }, queue)).app
  filler = await county.person(county.unit, 'filler')
}, 120_000)
afterAll(async () => {
  await app.close()
  await queue.stop()
  await county.close()
}, 60_000)

const region = () => ({ params: { regionId: county.regionId } })
const on = (person: Person) => aBrowser(app, person)
const sample = () => new Blob([sampleFile('.docx')])

test('an intake goes on by itself, is watched to its end, and names what became of each file', async () => {
  const browser = on(filler)
  const job = await browser.call('askIntake', { ...region(), file: sample(), name: '自评.docx' })
  expect(job).toMatchObject({ kind: 'intake', state: 'waiting' })
  const cookie = cookieOf(filler)
  const url = `/api/regions/${county.regionId}/jobs/${job.id}/events`
  const { body } = await app.inject({ url, headers: { cookie } })
  const events = [...body.matchAll(/event: progress\ndata: (.*)\n/g)].map(([, data = '']) => JSON.parse(data))
  expect(['done', 'failed']).toContain(events.at(-1)?.job.state)
  expect(await browser.call('readJob', { params: { ...region().params, jobId: job.id } })).toEqual(events.at(-1))
  expect((await browser.call('listJobs', region())).items.map(({ id }) => id)).toEqual([job.id])

  const stranger = on(await county.person(county.otherUnit, 'filler'))
  const theirs = { params: { ...region().params, jobId: job.id } }
  await expect(stranger.call('readJob', theirs)).rejects.toMatchObject(refusal('job-not-found'))
  await expect(stranger.call('cancelJob', theirs)).rejects.toMatchObject(refusal('job-not-found'))
  await expect(browser.call('cancelJob', theirs)).rejects.toMatchObject(refusal('job-ended'))
}, 60_000)

test('a server without a queue takes no job', async () => {
  const asking = filler.call('askIntake', { ...region(), file: sample(), name: '自评.docx' })
  await expect(asking).rejects.toMatchObject(refusal('jobs-not-running'))
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { listNotices, readNotices } from '../actions/notices/list-notices.ts'
import { extendWindow } from '../actions/region/extend-window.ts'
import { readTrail } from '../actions/region/read-trail.ts'
import { addWebhook } from '../actions/webhooks/add-webhook.ts'
import { listDeliveries } from '../actions/webhooks/webhook-deliveries.ts'
import type { Actor } from '../auth/actor.ts'
import { aCounty, type County, today, year } from '../testing/a-county.ts'
import { aFilledPackage } from '../testing/a-filled-package.ts'
import { anAccount } from '../testing/an-account.ts'
import { employ } from '../testing/employ.ts'
import { askReminders } from './ask-reminders.ts'
import { readJob } from './job-actions.ts'
import type { JobQueue } from './job-queue.ts'
import { listJobs } from './list-jobs.ts'
import { startDueReminders } from './start-due-reminders.ts'
import { startJobs } from './start-jobs.ts'

let county: County
let bureau: Actor
let clerk: Actor
let submitted: Actor
let queue: JobQueue | null = null
let time = today
beforeAll(async () => {
  county = await aCounty()
  const { id } = await anAccount(county.services, today)
  bureau = await employ(county.services, { ...county.actor(county.finance, 'finance-reviewer'), accountId: id })
  clerk = await employ(county.services, county.actor(county.unit, 'filler'))
  const pack = await aFilledPackage(county, '甲县排灌站')
  submitted = await employ(county.services, pack.filler)
  await pack.move(pack.filler, 'submit')
}, 120_000)
afterEach(async () => {
  await queue?.stop()
  queue = null
}, 30_000)
afterAll(() => county.close(), 60_000)

/** The county's window closes on 1 June, and reminds 7 days and 1 day before. */
const day = (text: string) => new Date(`2025-${text}T08:00:00Z`)
const start = async () => {
  queue ??= await startJobs(
    county.services,
    county.ownerUrl,
    () => undefined,
    () => time,
  )
  return queue
}
const remind = async (at: Date) => {
  time = at
  await startDueReminders(county.services, await start(), at)
  await expect
    .poll(async () => (await jobs()).filter(({ state }) => state !== 'done').length, { timeout: 30_000, interval: 100 })
    .toBe(0)
}
const jobs = () => listJobs(county.services, bureau)
const told = async (actor: Actor) =>
  (await listNotices(county.services, actor, { unread: false, limit: 10 })).rows.map(({ data }) => data.daysLeft)

describe('units that have not submitted', () => {
  test('are not reminded before the days that the window names', async () => {
    await remind(day('05-20'))
    expect([await jobs(), await told(clerk)]).toEqual([[], []])
  }, 60_000)
  test('are reminded on such a day, once, and those that have submitted are not', async () => {
    const webhook = await listening()
    await remind(day('05-25'))
    await remind(day('05-26'))
    expect([await told(clerk), await told(submitted)]).toEqual([[7], []])
    const [job] = await jobs()
    const { items } = await readJob(county.services, bureau, job?.id ?? '')
    expect(Object.fromEntries(items.map(({ name, outcome }) => [name, outcome]))).toEqual({
      甲县水利站: { outcome: 'reminded', organisationId: county.unit, people: 1, daysLeft: 7 },
      甲县救助站: { outcome: 'reminded', organisationId: county.otherUnit, people: 0, daysLeft: 7 },
    })
    expect(job).toMatchObject({ account_id: null, kind: 'reminders', state: 'done', total: 2 })
    const sent = await listDeliveries(county.services, bureau, webhook.id, { limit: 10 })
    expect(sent.map(({ event, body }) => [event, JSON.parse(body).data.organisation]).toSorted()).toEqual([
      ['unit.reminded', '甲县救助站'],
      ['unit.reminded', '甲县水利站'],
    ])
    const trail = await readTrail(county.services, bureau, { limit: 2 })
    expect(trail.map(({ action, account_id }) => [action, account_id])).toEqual([
      ['remind-unit', '00000000-0000-0000-0000-000000000000'],
      ['remind-unit', '00000000-0000-0000-0000-000000000000'],
    ])
  }, 60_000)
  test('are reminded of the nearest day where the server stood still, and by their own end where they have longer', async () => {
    const extension = { year, organisationId: county.otherUnit, closesAt: day('06-20'), reason: '汛期值守。' }
    await extendWindow(county.services, bureau, extension)
    await remind(day('05-31'))
    expect(await told(clerk)).toEqual([1, 7])
    const [job] = await jobs()
    const { items } = await readJob(county.services, bureau, job?.id ?? '')
    expect(items.map(({ outcome }) => outcome)).toEqual([
      { outcome: 'reminded', organisationId: county.unit, people: 1, daysLeft: 1 },
    ])
    // When it is over for the others.
    await remind(day('06-13'))
    expect(await told(clerk)).toEqual([1, 7])
  }, 60_000)
  test('are reminded when the bureau says so, whatever the day, and by nobody else', async () => {
    const other = county.actor(county.department, 'department-reviewer')
    await expect(askReminders(county.services, await start(), other, year)).rejects.toMatchObject({
      code: 'role-not-allowed',
    })
    await expect(askReminders(county.services, await start(), bureau, 2020)).rejects.toMatchObject({
      code: 'window-not-found',
    })
    time = day('06-30')
    const { id } = await askReminders(county.services, await start(), { ...bureau, at: time }, year)
    const finished = async () => (await readJob(county.services, bureau, id)).job.state
    await expect.poll(finished, { timeout: 30_000, interval: 100 }).toBe('done')
    // It is over for long.
    expect(await told(clerk)).toEqual([-29, 1, 7])
  }, 60_000)
  test('see what they were told until they have read it', async () => {
    const unread = () => listNotices(county.services, clerk, { unread: true, limit: 1 })
    const { rows, unread: count } = await unread()
    expect(count).toBe(3)
    await readNotices(county.services, submitted, [rows[0]?.id ?? ''])
    expect((await unread()).unread).toBe(3)
    await readNotices(county.services, clerk, [rows[0]?.id ?? ''])
    const after = await unread()
    expect([after.unread, after.rows.length]).toEqual([2, 1])
    expect(after.rows[0]?.id).not.toBe(rows[0]?.id)
  }, 60_000)
})

function listening() {
  return addWebhook(county.services, bureau, {
    url: 'http://127.0.0.1:9/hook',
    description: '',
    events: ['unit.reminded'],
  })
}

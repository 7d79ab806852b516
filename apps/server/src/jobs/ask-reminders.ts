import { unitsToRemindNow } from '../actions/region/units-to-remind.ts'
import { requireRegionRole } from '../actions/scope/require-region-role.ts'
import { inScope } from '../actions/scope/scope.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { serverError } from '../errors.ts'
import { addJob } from '../store/jobs/jobs.ts'
import { findWindow } from '../store/region/windows.ts'
import type { JobTable } from '../store/tables.ts'
import type { JobQueue } from './job-queue.ts'
import { newJob } from './new-job.ts'
import type { ReminderInput } from './reminder-kind.ts'

/** Reminds every unit that has not submitted, whatever days the window names. Each unit's reminder stands in the trail. */
export async function askReminders(
  { database }: Services,
  queue: JobQueue,
  actor: Actor,
  year: number,
): Promise<JobTable> {
  requireRegionRole(actor, 'remind-units')
  const { regionId, at } = actor
  const job = await inScope(database, actor, async (work) => {
    if (!(await findWindow(work, regionId, year))) throw serverError('window-not-found', `none set for ${year}`)
    const units = await unitsToRemindNow(work, { regionId, year, at }, `asked ${at.toISOString()}`)
    const input: ReminderInput = { year, units }
    const row = newJob(actor, 'reminders', input)
    await addJob(work, row)
    return row
  })
  await queue.send(job.id)
  return job
}

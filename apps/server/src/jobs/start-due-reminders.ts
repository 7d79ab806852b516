import { unitsDue } from '../actions/region/units-to-remind.ts'
import type { Services } from '../actions/scope/services.ts'
import { addJob, hasAutomaticJob } from '../store/jobs/jobs.ts'
import { listRegions } from '../store/region/list-regions.ts'
import { windowsIn } from '../store/region/windows.ts'
import { type Work, withContext } from '../store/with-context.ts'
import type { JobQueue } from './job-queue.ts'
import { newJob } from './new-job.ts'
import type { ReminderInput } from './reminder-kind.ts'

/** Begins a job of reminders for each region and year in which units are due to be reminded. */
export async function startDueReminders(
  { database }: Services,
  queue: Pick<JobQueue, 'send'>,
  at: Date,
): Promise<void> {
  for (const { region_id: regionId } of await listRegions(database)) {
    const jobs = await withContext(database, { regionId, organisations: 'region' }, (work) =>
      addDue(work, regionId, at),
    )
    for (const id of jobs) await queue.send(id)
  }
}

async function addDue(work: Work, regionId: number, at: Date): Promise<readonly string[]> {
  // Those that are being reminded now are not yet written down.
  if (await hasAutomaticJob(work, regionId)) return []
  const added: string[] = []
  for (const { year, remind_days } of await windowsIn(work, regionId)) {
    const units = await unitsDue(work, { regionId, year, at }, remind_days)
    if (units.length === 0) continue
    const input: ReminderInput = { year, units }
    const job = newJob({ regionId, accountId: null, address: 'local', at }, 'reminders', input)
    await addJob(work, job)
    added.push(job.id)
  }
  return added
}

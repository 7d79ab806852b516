import type { Services } from '../actions/scope/services.ts'
import { waitingJobs } from '../store/jobs/jobs.ts'
import { listRegions } from '../store/region/list-regions.ts'
import { waitAnew } from '../store/webhooks/deliveries.ts'
import { withContext } from '../store/with-context.ts'
import type { JobQueue } from './job-queue.ts'

/**
 * Queues what is written down and stands in no queue: a server may have been killed in between, and a backup brings back what
 * was to be done, but no queue.
 */
export async function queueLeftBehind({ database }: Services, queue: Pick<JobQueue, 'send'>, at: Date): Promise<void> {
  const before = (hours: number) => new Date(at.getTime() - hours * hour)
  for (const id of await waitingJobs(database, before(longestTurn))) await queue.send(id)
  for (const { region_id: regionId } of await listRegions(database))
    await withContext(database, { regionId, organisations: 'region' }, (work) =>
      waitAnew(work, regionId, before(longestPause), at),
    )
}

const hour = 3_600_000
/** Hours after which no worker can be at a job any more, and no try of a message is still to come; see job-queue.ts. */
const [longestTurn, longestPause] = [2, 7]

import type { Services } from '../actions/scope/services.ts'
import { waitingJobs } from '../store/jobs/jobs.ts'
import { type JobQueue, openJobQueue } from './job-queue.ts'
import { runJob } from './run-job.ts'

/** Opens the queue and works on it. A server killed between writing a job down and queueing it left it out of the queue. */
export async function startJobs(
  services: Services,
  ownerUrl: string,
  onError: (error: Error) => void,
  now: () => Date = () => new Date(),
): Promise<JobQueue> {
  const queue = await openJobQueue(ownerUrl, onError)
  for (const id of await waitingJobs(services.database)) await queue.send(id)
  await queue.work((turn) => runJob(services, turn, now))
  return queue
}

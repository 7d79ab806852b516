import { isId } from '../actions/scope/is-id.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { serverError } from '../errors.ts'
import { itemsOf } from '../store/jobs/job-items.ts'
import { findJob, moveJob } from '../store/jobs/jobs.ts'
import type { JobItemTable, JobTable } from '../store/tables.ts'
import type { JobQueue } from './job-queue.ts'
import { seesAutomatic } from './list-jobs.ts'

export interface ReadJob {
  readonly job: JobTable
  readonly items: readonly JobItemTable[]
}

/** A job and what became of its files so far: whoever asked for it watches it so. */
export async function readJob({ database }: Services, actor: Actor, id: string): Promise<ReadJob> {
  const job = await ownJob(database, actor, id)
  return { job, items: await itemsOf(database, id) }
}

/** Ends a job after the file it is at; what was taken in stays. */
export async function cancelJob({ database }: Services, actor: Actor, id: string): Promise<void> {
  await ownJob(database, actor, id)
  const cancelled = await moveJob(database, id, { from: ['waiting', 'running'], to: 'cancelled', at: actor.at })
  if (!cancelled) throw serverError('job-ended', `${id} is over`)
}

/** Goes on with a job that failed, with the file it failed at. */
export async function retryJob({ database }: Services, queue: JobQueue, actor: Actor, id: string): Promise<void> {
  await ownJob(database, actor, id)
  const again = await moveJob(database, id, { from: ['failed'], to: 'waiting', at: actor.at, problem: null })
  if (!again) throw serverError('job-ended', `${id} has not failed`)
  await queue.sendAgain(id)
}

/** A job that is the actor's to see. */
export async function ownJob(database: Services['database'], actor: Actor, id: string): Promise<JobTable> {
  const job = isId(id) ? await findJob(database, id) : undefined
  const isTheirs = job?.account_id === null ? seesAutomatic(actor) : job?.account_id === actor.accountId
  if (!job || job.region_id !== actor.regionId || !isTheirs)
    throw serverError('job-not-found', `no job ${id} of ${actor.accountId}`)
  return job
}

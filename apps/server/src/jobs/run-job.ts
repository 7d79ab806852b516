import { AppError } from '@mingxiao/core'
import type { Services } from '../actions/scope/services.ts'
import { type Actor, grantsInRegion } from '../auth/actor.ts'
import { findGrants } from '../store/identity/accounts.ts'
import { addItem, itemsOf } from '../store/jobs/job-items.ts'
import { findJob, moveJob } from '../store/jobs/jobs.ts'
import type { ItemOutcome, JobTable } from '../store/tables.ts'
import { exportKind } from './export-kind.ts'
import { intakeKind } from './intake-kind.ts'
import type { JobKind } from './job-kind.ts'
import type { JobTurn } from './job-queue.ts'
import { reminderKind, theServer } from './reminder-kind.ts'

/**
 * Does what is left of a job, one thing after the other, as the person who asked, with the roles they have by now. What is
 * refused is written down; a fault of ours or of the database ends the turn, and the queue gives it another.
 */
export async function runJob(services: Services, { jobId, isLast, signal }: JobTurn, now: () => Date): Promise<void> {
  const { database } = services
  const job = await findJob(database, jobId)
  if (!job || !(await moveJob(database, jobId, { from: ['waiting', 'running'], to: 'running', at: now() }))) return
  const kind = kinds[job.kind]
  try {
    const steps = await kind.stepsOf(services, job, () => actorOf(services, job, now()))
    await moveJob(database, jobId, { from: ['running'], to: 'running', at: now(), total: steps.length })
    const done = new Set((await itemsOf(database, jobId)).map(({ name }) => name))
    for (const { name, run } of steps.filter((step) => !done.has(step.name))) {
      if (signal.aborted || (await findJob(database, jobId))?.state !== 'running') return
      const outcome = await outcomeOf(run)
      await addItem(database, { job_id: jobId, name, outcome, done_at: now() })
    }
    const result = kind.finish ? await kind.finish(services, job, await itemsOf(database, jobId)) : null
    await moveJob(database, jobId, { from: ['running'], to: 'done', at: now(), result })
  } catch (error) {
    // An archive that cannot be read is no better the next time.
    const problem = error instanceof AppError ? { code: error.code, forUser: error.forUser } : null
    if (isLast || problem) await moveJob(database, jobId, { from: ['running'], to: 'failed', at: now(), problem })
    if (!problem) throw error
  }
}

const kinds: Readonly<Record<JobTable['kind'], JobKind>> = {
  intake: intakeKind,
  export: exportKind,
  reminders: reminderKind,
}

async function outcomeOf(work: () => Promise<ItemOutcome>): Promise<ItemOutcome> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { outcome: 'refused', code: error.code, forUser: error.forUser }
  }
}

async function actorOf({ database }: Services, job: JobTable, at: Date): Promise<Actor> {
  const { account_id, region_id: regionId, address } = job
  if (account_id === null) return theServer({ regionId, address, at })
  const grants = grantsInRegion(await findGrants(database, account_id), regionId)
  return { accountId: account_id, regionId, grants, address, at }
}

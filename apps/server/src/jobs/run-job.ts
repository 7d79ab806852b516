import { AppError } from '@mingxiao/core'
import { type PackageFile, unpackFiles } from '@mingxiao/readers'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { findGrants } from '../store/identity/accounts.ts'
import { addItem, itemsOf } from '../store/jobs/job-items.ts'
import { findJob, moveJob } from '../store/jobs/jobs.ts'
import type { ItemOutcome, JobTable } from '../store/tables.ts'
import type { IntakeInput } from './ask-intake.ts'
import type { JobTurn } from './job-queue.ts'
import { takeIn } from './take-in.ts'

/**
 * Does what is left of a job, one file after the other, as the person who asked, with the roles they have by now. A file that
 * is refused is written down; a fault of ours or of the database ends the turn, and the queue gives it another.
 */
export async function runJob(services: Services, { jobId, isLast, signal }: JobTurn, now: () => Date): Promise<void> {
  const { database } = services
  const job = await findJob(database, jobId)
  if (!job || !(await moveJob(database, jobId, { from: ['waiting', 'running'], to: 'running', at: now() }))) return
  try {
    const files = await filesOf(services, job)
    await moveJob(database, jobId, { from: ['running'], to: 'running', at: now(), total: files.length })
    const done = new Set((await itemsOf(database, jobId)).map(({ name }) => name))
    for (const file of files.filter(({ name }) => !done.has(name))) {
      if (signal.aborted || (await findJob(database, jobId))?.state !== 'running') return
      const outcome = await outcomeOf(() => takeIn(services, job, file, () => actorOf(services, job, now())))
      await addItem(database, { job_id: jobId, name: file.name, outcome, done_at: now() })
    }
    await moveJob(database, jobId, { from: ['running'], to: 'done', at: now() })
  } catch (error) {
    // An archive that cannot be read is no better the next time.
    const isHopeless = error instanceof AppError
    if (isLast || isHopeless) await moveJob(database, jobId, { from: ['running'], to: 'failed', at: now() })
    if (!isHopeless) throw error
  }
}

async function filesOf({ files }: Services, { input }: JobTable): Promise<readonly PackageFile[]> {
  const { fileHash } = input as IntakeInput
  const pieces: Uint8Array[] = []
  for await (const piece of files.read(fileHash)) pieces.push(piece)
  return unpackFiles(Buffer.concat(pieces))
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
  const grants = await findGrants(database, job.account_id)
  return {
    accountId: job.account_id,
    regionId: job.region_id,
    grants: grants
      .filter(({ region_id }) => region_id === job.region_id)
      .map(({ organisation_id, role }) => ({ organisationId: organisation_id, role })),
    address: job.address,
    at,
  }
}

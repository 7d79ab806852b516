import { requireRegionRole } from '../actions/scope/require-region-role.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { addJob } from '../store/jobs/jobs.ts'
import type { JobTable } from '../store/tables.ts'
import type { JobQueue } from './job-queue.ts'
import { newJob } from './new-job.ts'

/** What an intake works on: an archive of packages, which lies among the files of the job. */
export interface IntakeInput {
  readonly fileName: string
}

export const archiveFile = 'archive.zip'

export interface ArchiveToTake {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Takes an archive of many packages in, file by file, while nobody waits. */
export async function askIntake(
  { database, results }: Services,
  queue: JobQueue,
  actor: Actor,
  { name, bytes }: ArchiveToTake,
): Promise<JobTable> {
  requireRegionRole(actor, 'begin-package')
  const input: IntakeInput = { fileName: name }
  const job = newJob(actor, 'intake', input)
  await results.write(job.id, archiveFile, [bytes])
  await addJob(database, job)
  await queue.send(job.id)
  return job
}

import { requireRegionRole } from '../actions/scope/require-region-role.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { addJob } from '../store/jobs/jobs.ts'
import type { JobTable } from '../store/tables.ts'
import type { JobQueue } from './job-queue.ts'
import { newJob } from './new-job.ts'

/** What an intake works on: an archive of packages, kept by its content. */
export interface IntakeInput {
  readonly fileHash: string
  readonly fileName: string
}

export interface ArchiveToTake {
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
  readonly mostBytes: number
}

/** Takes an archive of many packages in, file by file, while nobody waits. */
export async function askIntake(
  { database, files }: Services,
  queue: JobQueue,
  actor: Actor,
  { name, content, mostBytes }: ArchiveToTake,
): Promise<JobTable> {
  requireRegionRole(actor, 'begin-package')
  const { hash } = await files.put(content, mostBytes)
  const input: IntakeInput = { fileHash: hash, fileName: name }
  const job = newJob(actor, 'intake', input)
  await addJob(database, job)
  await queue.send(job.id)
  return job
}

import type { ExportFormat } from '../actions/judging/print-draft.ts'
import { type ExportAsked, packagesToExport } from '../actions/packages/packages-to-export.ts'
import { record } from '../actions/scope/record.ts'
import { requireRegionRole } from '../actions/scope/require-region-role.ts'
import { inScope } from '../actions/scope/scope.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { serverError } from '../errors.ts'
import { addJob } from '../store/jobs/jobs.ts'
import type { JobTable } from '../store/tables.ts'
import type { JobQueue } from './job-queue.ts'
import { newJob } from './new-job.ts'

export interface ExportInput extends ExportAsked {
  readonly format: ExportFormat
}

/** Writes the packages of a year as files into one archive, while nobody waits. The trail says who took what away. */
export async function askExport(
  { database }: Services,
  queue: JobQueue,
  actor: Actor,
  input: ExportInput,
): Promise<JobTable> {
  requireRegionRole(actor, 'ask-export')
  const { year, format, organisationId, states } = input
  const job = await inScope(database, actor, async (work) => {
    if ((await packagesToExport(work, actor, input)).length === 0)
      throw serverError('export-empty', `no package of ${year}`)
    const row = newJob(actor, 'export', input)
    await addJob(work, row)
    const after = { job: row.id, year, format, organisation: organisationId, states }
    await record(work, actor, null, { action: 'ask-export', before: null, after })
    return row
  })
  await queue.send(job.id)
  return job
}

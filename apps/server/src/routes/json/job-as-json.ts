import type { JobJson, JobProgressJson } from '@mingxiao/contract'
import type { ReadJob } from '../../jobs/job-actions.ts'
import type { ServerSettings } from '../../settings.ts'
import type { JobTable } from '../../store/tables.ts'

export function jobAsJson(job: JobTable, { resultDays }: ServerSettings): JobJson {
  const { id, kind, state, total, account_id, input, result, problem, created_at, updated_at } = job
  const about = input as Partial<JobJson['about']>
  const keptUntil = new Date(updated_at.getTime() + resultDays * day).toISOString()
  return {
    id,
    kind,
    state,
    isAutomatic: account_id === null,
    about: {
      year: about.year ?? null,
      format: about.format ?? null,
      organisationId: about.organisationId ?? null,
      fileName: about.fileName ?? null,
    },
    total,
    result: result && { ...result, keptUntil },
    problem,
    createdAt: created_at.toISOString(),
    updatedAt: updated_at.toISOString(),
  }
}

export function progressAsJson({ job, items }: ReadJob, settings: ServerSettings): JobProgressJson {
  return {
    job: jobAsJson(job, settings),
    items: items.map(({ name, outcome, done_at }) => ({ name, outcome, doneAt: done_at.toISOString() })),
  }
}

const day = 86_400_000

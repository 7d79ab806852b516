import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { jobsOf } from '../store/jobs/jobs.ts'
import type { JobTable } from '../store/tables.ts'

/** The jobs that the actor asked for in the region, the newest first. */
export function listJobs({ database }: Services, actor: Actor): Promise<readonly JobTable[]> {
  return jobsOf(database, actor.regionId, actor.accountId)
}

import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { jobsOf } from '../store/jobs/jobs.ts'
import type { JobTable } from '../store/tables.ts'
import { regionDeeds } from '../workflow/region-deeds.ts'

/** The jobs that the actor asked for in the region, and for the bureau those that its windows did; the newest first. */
export function listJobs({ database }: Services, actor: Actor): Promise<readonly JobTable[]> {
  return jobsOf(database, actor.regionId, { accountId: actor.accountId, automatic: seesAutomatic(actor) })
}

/** What the window set off is the matter of those who set windows. */
export function seesAutomatic({ grants }: Actor): boolean {
  const roles: readonly string[] = regionDeeds['remind-units']
  return grants.some(({ role }) => roles.includes(role))
}

import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import type { ItemOutcome, JobItemTable, JobResult, JobTable } from '../store/tables.ts'

/** What a job of one kind is made of. */
export interface JobKind {
  /** The things to do, under names that stay the same when another worker takes over. */
  stepsOf(services: Services, job: JobTable, actorNow: () => Promise<Actor>): Promise<readonly JobStep[]>
  /** Puts together what came out of them. */
  finish?(services: Services, job: JobTable, items: readonly JobItemTable[]): Promise<JobResult>
}

export interface JobStep {
  readonly name: string
  run(): Promise<ItemOutcome>
}

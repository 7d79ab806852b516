import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../actions/scope/services.ts'
import type { Identity } from '../auth/identity.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { ServerSettings } from '../settings.ts'
import type { Watches } from './watches.ts'

/** What routes work with. */
export interface Server {
  readonly app: FastifyInstance
  readonly settings: ServerSettings
  readonly identity: Identity
  /** What actions work with. */
  readonly services: Services
  readonly now: () => Date
  /** Brings long work to workers; null where none are running. */
  readonly queue: JobQueue | null
  readonly watches: Watches
  /** Answers that go on until somebody ends them. */
  readonly streams: Set<ServerResponse>
}

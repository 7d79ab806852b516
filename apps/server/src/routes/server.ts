import type { FastifyInstance } from 'fastify'
import type { Identity } from '../auth/identity.ts'
import type { ServerSettings } from '../settings.ts'
import type { Store } from '../store/open-store.ts'

/** What routes work with. */
export interface Server {
  readonly app: FastifyInstance
  readonly store: Store
  readonly settings: ServerSettings
  readonly identity: Identity
  readonly now: () => Date
}

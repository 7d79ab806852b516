import type { ServerSettings } from '../settings.ts'
import type { Database } from '../store/connect.ts'

/** What signing in needs. */
export interface Identity {
  readonly database: Database
  readonly settings: ServerSettings
}

/** Where a request comes from, and when. */
export interface Caller {
  readonly address: string
  readonly agent: string
  readonly at: Date
}

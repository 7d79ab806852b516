import type { Origin } from './origin.ts'

/** What was read, and what could not be: reading goes on, notices add up. */
export interface Result<T> {
  readonly value: T
  readonly notices: readonly Notice[]
}

/**
 * Something in the file that was passed over or only read in part. `code` names an entry of the maker's
 * message table; `data` fills it; `origin` is null only where the whole file is meant.
 */
export interface Notice {
  readonly code: string
  readonly data: Readonly<Record<string, string>>
  readonly origin: Origin | null
}

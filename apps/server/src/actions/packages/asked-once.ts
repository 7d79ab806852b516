import { serverError } from '../../errors.ts'
import type { Database } from '../../store/connect.ts'
import { findKey } from '../../store/identity/idempotency-keys.ts'

/** The key of a request that changes something once, however often it is sent, and SM3 of all that it says. */
export interface AskedOnce {
  readonly key: string
  readonly requestHash: string
}

/** The answer that the same request was given before, as JSON; null where it was not sent before. Refuses a key that is another request's. */
export async function answerBefore(database: Database, accountId: string, once: AskedOnce): Promise<string | null> {
  const earlier = await findKey(database, { accountId, key: once.key })
  if (!earlier) return null
  if (earlier.request_hash !== once.requestHash) throw serverError('idempotency-key-reused', once.key)
  if (earlier.answer === null) throw serverError('idempotency-key-busy', once.key)
  return earlier.answer
}

import { serverError } from '../errors.ts'
import { freeKey, keepAnswer, takeKey } from '../store/identity/idempotency-keys.ts'
import { sm3 } from '../store/sm3.ts'
import type { Server } from './server.ts'

export interface KeyedRequest {
  readonly accountId: string
  readonly key: string
  /** Everything that makes the request what it is. */
  readonly said: readonly string[]
  readonly status: number
}

/**
 * Does a write once for each key. The same request with the same key is given the first answer again; another request with
 * that key is refused. A write that was refused changed nothing, so its key is free again.
 */
export async function answerOnce(
  { services: { database }, now }: Server,
  request: KeyedRequest,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const { accountId, key, status } = request
  const owner = { accountId, key }
  const at = now()
  const hash = requestHash(request)
  const earlier = await takeKey(database, owner, {
    requestHash: hash,
    at,
    stuckBefore: new Date(at.getTime() - stuckMilliseconds),
  })
  if (earlier) {
    if (earlier.request_hash !== hash) throw serverError('idempotency-key-reused', key)
    if (earlier.status === null) throw serverError('idempotency-key-busy', key)
    return JSON.parse(earlier.answer ?? 'null')
  }
  try {
    const answer = await work()
    await keepAnswer(database, owner, { status, answer: JSON.stringify(answer ?? null) })
    return answer
  } catch (error) {
    await freeKey(database, owner)
    throw error
  }
}

/** No request takes this long: whoever held the key is gone. */
const stuckMilliseconds = 120_000

/** Tells one request from another. */
export function requestHash({ said }: Pick<KeyedRequest, 'said'>): string {
  return sm3(JSON.stringify(said))
}

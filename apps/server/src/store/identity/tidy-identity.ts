import type { Database } from '../connect.ts'

export interface Tidying {
  readonly at: Date
  /** Attempts to sign in are kept since then. */
  readonly signInsSince: Date
}

/**
 * Removes what has served its time: sessions that ended, answers kept for a day, sign-ons that never came back, old attempts
 * to sign in. Needs the owner's connection: the server itself can take no attempt back.
 */
export async function tidyIdentity(owner: Database, { at, signInsSince }: Tidying): Promise<void> {
  const yesterday = new Date(at.getTime() - 86_400_000)
  await owner.deleteFrom('session').where('expires_at', '<=', at).execute()
  await owner.deleteFrom('idempotency_key').where('created_at', '<', yesterday).execute()
  await owner.deleteFrom('sign_on').where('created_at', '<', yesterday).execute()
  await owner.deleteFrom('sign_in').where('at', '<', signInsSince).execute()
}

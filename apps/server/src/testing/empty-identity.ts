import { sql } from 'kysely'
import { connect } from '../store/connect.ts'
import type { Store } from '../store/open-store.ts'

/** Takes every account and what hangs on it out of a store. */
export async function emptyIdentity(store: Store): Promise<void> {
  const owner = connect(store.ownerUrl, 1)
  await sql`truncate account, session, invitation, sign_in, sign_on, idempotency_key, job, job_item`.execute(owner)
  await owner.destroy()
}

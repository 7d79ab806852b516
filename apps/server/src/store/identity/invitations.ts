import type { Database } from '../connect.ts'
import type { Tables } from '../tables.ts'

export async function addInvitation(database: Database, invitation: Tables['invitation']): Promise<void> {
  await database.insertInto('invitation').values(invitation).execute()
}

/** The account that an invitation is for, if it still works. */
export async function findInvitation(database: Database, tokenHash: string, at: Date): Promise<string | null> {
  const invitation = await database
    .selectFrom('invitation')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return invitation?.account_id ?? null
}

/** Uses an invitation up: it works once, whatever is sent at the same time. */
export async function takeInvitation(database: Database, tokenHash: string, at: Date): Promise<boolean> {
  const taken = await database
    .updateTable('invitation')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .returning('token_hash')
    .executeTakeFirst()
  return taken !== undefined
}

/** A later invitation, or a password that was set, ends those before. */
export async function endInvitationsOf(database: Database, accountId: string, at: Date): Promise<void> {
  await database
    .updateTable('invitation')
    .set({ used_at: at })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}

import type { Database } from '../connect.ts'
import { escapeLike } from '../escape-like.ts'

/** The accounts whose name, to sign in or to be called by, holds a text. */
export async function accountsCalled(database: Database, text: string): Promise<readonly string[]> {
  const like = `%${escapeLike(text)}%`
  const rows = await database
    .selectFrom('account')
    .select('id')
    .where(({ eb, or }) => or([eb('display_name', 'ilike', like), eb('name', 'ilike', like)]))
    .limit(mostAccounts)
    .execute()
  return rows.map(({ id }) => id)
}

const mostAccounts = 500

import { sql } from 'kysely'
import type { Database } from '../connect.ts'

/** Of some sessions those that still stand, with the ids of what their accounts are granted, in order. */
export async function standingSessions(
  database: Database,
  hashes: readonly string[],
  { at, idleSince }: { readonly at: Date; readonly idleSince: Date },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ id_hash: string; grants: readonly string[] | null }>`
    select id_hash, (select array_agg(one.id::text order by one.id) from grants_of(account.id) as one) as grants
    from session join account on account.id = session.account_id
    where id_hash = any (${hashes}) and expires_at > ${at} and used_at > ${idleSince} and disabled_at is null
  `.execute(database)
  return new Map(rows.map(({ id_hash, grants }) => [id_hash, grants ?? []]))
}

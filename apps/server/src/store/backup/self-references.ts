import { sql } from 'kysely'
import type { Database } from '../connect.ts'

/**
 * The foreign keys that tie a table to itself, such as a unit to its department. Rows come in the order of their keys, so a
 * row may come before the one it names: these ties are loosened for the time of a transaction and checked at its end.
 */
export async function selfReferences(work: Database): Promise<{ untie(): Promise<void>; tie(): Promise<void> }> {
  const { rows: ties } = await sql<{ table: string; name: string; says: string }>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as says
    from pg_constraint where contype = 'f' and conrelid = confrelid and connamespace = 'public'::regnamespace
    order by 1, 2
  `.execute(work)
  const each = async (statement: (tie: (typeof ties)[number]) => string) => {
    for (const tie of ties) await sql.raw(statement(tie)).execute(work)
  }
  return {
    untie: () => each(({ table, name }) => `alter table ${table} drop constraint ${name}`),
    tie: () => each(({ table, name, says }) => `alter table ${table} add constraint ${name} ${says}`),
  }
}

import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { tableClasses } from './table-classes.ts'

/** Spreads the tables over the machines of Citus, parents first, as their classes say; elsewhere there is nothing to do. */
export async function distribute(connection: Database): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regproc('create_distributed_table') is not null as there
  `.execute(connection)
  if (!rows[0]?.there) return
  const { rows: spread } = await sql<{ name: string }>`select table_name::text as name from citus_tables`.execute(
    connection,
  )
  const isSpread = new Set(spread.map(({ name }) => name))
  for (const [table, { class: kind }] of Object.entries(tableClasses)) {
    if (kind === 'local' || isSpread.has(table)) continue
    if (kind === 'reference') await sql`select create_reference_table(${table})`.execute(connection)
    else await sql`select create_distributed_table(${table}, 'region_id')`.execute(connection)
  }
  // A query that names no region would ask every machine: it fails instead, and so does a context set on one alone. Grants alone
  // are looked for everywhere.
  await sql.raw("alter role mingxiao_app set citus.multi_task_query_log_level = 'error'").execute(connection)
  await sql.raw("alter function grants_of(uuid) set citus.multi_task_query_log_level = 'off'").execute(connection)
  await sql.raw("alter role mingxiao_app set citus.propagate_set_commands = 'local'").execute(connection)
}

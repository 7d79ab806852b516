import { sql } from 'kysely'
import type { Database } from '../store/connect.ts'
import { tableClasses } from '../store/table-classes.ts'
import { type Context, withContext } from '../store/with-context.ts'

/** How many rows each tenant table shows to a query of a context that names no owner. */
export function rowsSeen(database: Database, context: Context): Promise<Readonly<Record<string, number>>> {
  return withContext(database, context, async (work) => {
    const seen: Record<string, number> = {}
    for (const table of tenantTables()) {
      const { rows } = await sql<{ count: string }>`select count(*) from ${sql.table(table)}`.execute(work)
      seen[table] = Number(rows[0]?.count)
    }
    return seen
  })
}

export function tenantTables(): readonly string[] {
  return Object.entries(tableClasses).flatMap(([table, { class: kind }]) => (kind === 'tenant' ? [table] : []))
}

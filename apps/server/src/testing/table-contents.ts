import { sql } from 'kysely'
import { connect } from '../store/connect.ts'
import { tableClasses } from '../store/table-classes.ts'

/** Every row of every table, as text: what a backup must bring back. */
export async function tableContents(ownerUrl: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const owner = connect(ownerUrl, 1)
  try {
    const contents: Record<string, readonly string[]> = {}
    for (const table of Object.keys(tableClasses)) {
      const { rows } = await sql<{ row: string }>`
        select each::text as row from ${sql.table(table)} each order by each::text collate "C"
      `.execute(owner)
      contents[table] = rows.map(({ row }) => row)
    }
    return contents
  } finally {
    await owner.destroy()
  }
}

import { sql } from 'kysely'
import type { Database } from '../connect.ts'

/** A table as a backup reads and writes it: everything as text, in the order of its primary key. */
export interface TableShape {
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly order: readonly string[]
}

export async function shapeOf(database: Database, table: string): Promise<TableShape> {
  const { rows: columns } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum
  `.execute(database)
  const { rows: keys } = await sql<{ name: string; is_text: boolean }>`
    select attname as name, attcollation <> 0 as is_text
    from pg_index, unnest(indkey::int[]) with ordinality as key (attnum, place), pg_attribute a
    where indrelid = ${table}::regclass and indisprimary and a.attrelid = indrelid and a.attnum = key.attnum order by place
  `.execute(database)
  // The order of texts may not depend on the language of a server.
  const order = keys.map(({ name, is_text }) => (is_text ? `"${name}" collate "C"` : `"${name}"`))
  return { table, columns, order }
}

/** Each row as a line: a JSON list of texts. Reads through a cursor, so that a table may be larger than memory. */
export async function* rowLines(work: Database, { table, columns, order }: TableShape): AsyncGenerator<string> {
  const texts = columns.map(({ name }) => `"${name}"::text`).join(', ')
  const cursor = `of_${table}`
  await sql
    .raw(
      `declare ${cursor} no scroll cursor for select json_build_array(${texts})::text as line from "${table}" order by ${order.join(', ')}`,
    )
    .execute(work)
  for (;;) {
    const { rows } = await sql.raw<{ line: string }>(`fetch ${perPage} from ${cursor}`).execute(work)
    for (const { line } of rows) yield line
    if (rows.length < perPage) break
  }
  await sql.raw(`close ${cursor}`).execute(work)
}

const perPage = 500

/** Puts rows back that `rowLines` wrote, for the columns that the backup names. */
export async function putRows(
  work: Database,
  { table, columns }: TableShape,
  named: readonly string[],
  lines: readonly string[],
): Promise<void> {
  const types = new Map(columns.map(({ name, type }) => [name, type]))
  const values = named.map((name, at) => `(line ->> ${at})::${types.get(name)}`)
  const names = named.map((name) => `"${name}"`).join(', ')
  await sql`insert into ${sql.table(table)} (${sql.raw(names)}) select ${sql.raw(values.join(', '))} from json_array_elements(${`[${lines.join(',')}]`}::json) as line`.execute(
    work,
  )
}

/** Texts of values that read the same wherever they are read back. */
export const textSettings = [
  "set local timezone = 'UTC'",
  "set local datestyle = 'ISO'",
  "set local intervalstyle = 'postgres'",
]

import { sql } from 'kysely'
import type { Database } from '../store/connect.ts'
import { tableClasses } from '../store/table-classes.ts'
import { tenantTables } from './rows-seen.ts'

/** Whose a row is. */
export interface RowOwner {
  readonly regionId: number
  readonly organisationId: string
}

/**
 * Puts a row of each owner into every tenant table, whatever its columns mean: what ties rows to one another, or says what they
 * may hold, is taken away first. For a database that is thrown away.
 */
export async function aRowEverywhere(owner: Database, owners: readonly RowOwner[]): Promise<void> {
  await loosen(owner)
  let count = 0
  for (const table of tenantTables()) {
    const columns = await columnsOf(owner, table)
    for (const one of owners) {
      count += 1
      const values = columns.map(({ name, type }) => makeValue(table, name, type, { ...one, count }))
      await sql`
        insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))}) values (${sql.join(values)})
      `.execute(owner)
    }
  }
}

async function loosen(owner: Database): Promise<void> {
  const { rows } = await sql<{ table: string; name: string }>`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where contype in ('f', 'c', 'p', 'u') and connamespace = 'public'::regnamespace
    order by contype = 'f' desc
  `.execute(owner)
  for (const { table, name } of rows)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(owner)
  const { rows: unique } = await sql<{ name: string }>`
    select indexrelid::regclass::text as name from pg_index join pg_class on pg_class.oid = indexrelid
    where indisunique and relnamespace = 'public'::regnamespace
  `.execute(owner)
  for (const { name } of unique) await sql`drop index ${sql.ref(name)}`.execute(owner)
}

interface Column {
  readonly name: string
  readonly type: string
}

async function columnsOf(owner: Database, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select column_name as name, udt_name as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' and identity_generation is null
    order by ordinal_position
  `.execute(owner)
  return rows
}

function makeValue(
  table: string,
  name: string,
  type: string,
  { regionId, organisationId, count }: RowOwner & { count: number },
) {
  if (name === 'region_id') return regionId
  if (name === tableClasses[table]?.owner) return organisationId
  const make = makers[type]
  if (!make) throw new Error(`${table}.${name} is of the type ${type}: say what stands in it`)
  return make(count)
}

const makers: Readonly<Record<string, (count: number) => unknown>> = {
  uuid: (count) => `01900000-0000-7000-8000-${String(count).padStart(12, '0')}`,
  text: (count) => `text ${count}`,
  int4: (count) => count,
  int8: (count) => String(count),
  numeric: (count) => String(count),
  bool: () => false,
  timestamptz: () => new Date('2025-03-01T00:00:00Z'),
  date: () => '2025-03-01',
  jsonb: () => '{}',
  bytea: () => Buffer.from('x'),
  _int4: () => '{}',
  _text: () => '{}',
  _uuid: () => '{}',
}

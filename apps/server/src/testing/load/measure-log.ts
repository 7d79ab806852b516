import pg from 'pg'

/** How many bytes the database's log grows by while something is done. */
export async function measureLog(ownerUrl: string, work: () => Promise<unknown>): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows: before } = await client.query('select pg_current_wal_lsn() as at')
  await work()
  const { rows: after } = await client.query('select pg_wal_lsn_diff(pg_current_wal_lsn(), $1) as bytes', [
    before[0].at,
  ])
  await client.end()
  return Number(after[0].bytes)
}

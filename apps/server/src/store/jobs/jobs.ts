import type { Database } from '../connect.ts'
import type { JobTable } from '../tables.ts'

export async function addJob(database: Database, job: JobTable): Promise<void> {
  await database
    .insertInto('job')
    .values({ ...job, input: JSON.stringify(job.input) })
    .execute()
}

export function findJob(database: Database, id: string): Promise<JobTable | undefined> {
  return database.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The jobs that somebody asked for in a region, the newest first. */
export function jobsOf(database: Database, regionId: number, accountId: string): Promise<readonly JobTable[]> {
  return database
    .selectFrom('job')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

/** Those that no worker has taken, such as of a server that was killed before it could queue them. */
export async function waitingJobs(database: Database): Promise<readonly string[]> {
  const rows = await database.selectFrom('job').select('id').where('state', '=', 'waiting').execute()
  return rows.map(({ id }) => id)
}

/** Changes the state of a job that is in one of those named; false where it is in another. */
export async function moveJob(
  database: Database,
  id: string,
  { from, to, at, total }: { from: readonly JobTable['state'][]; to: JobTable['state']; at: Date; total?: number },
): Promise<boolean> {
  const moved = await database
    .updateTable('job')
    .set({ state: to, updated_at: at, ...(total === undefined ? {} : { total }) })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .returning('id')
    .executeTakeFirst()
  return moved !== undefined
}

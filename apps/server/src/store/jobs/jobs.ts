import type { Database } from '../connect.ts'
import type { JobProblem, JobResult, JobTable } from '../tables.ts'

export async function addJob(database: Database, job: JobTable): Promise<void> {
  await database
    .insertInto('job')
    .values({ ...job, input: JSON.stringify(job.input), result: null, problem: null })
    .execute()
}

export function findJob(database: Database, id: string): Promise<JobTable | undefined> {
  return database.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The jobs that somebody asked for in a region, and those that nobody did where they are told of them; the newest first. */
export function jobsOf(
  database: Database,
  regionId: number,
  { accountId, automatic }: { readonly accountId: string; readonly automatic: boolean },
): Promise<readonly JobTable[]> {
  return database
    .selectFrom('job')
    .selectAll()
    .where('region_id', '=', regionId)
    .where((where) => {
      const own = where('account_id', '=', accountId)
      return automatic ? where.or([own, where('account_id', 'is', null)]) : own
    })
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

/**
 * Those that no worker has taken, such as of a server that was killed before it could queue them, and those that none has been
 * at for long, such as of a backup: it holds jobs, but no queue.
 */
export async function waitingJobs(database: Database, leftSince: Date): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('job')
    .select('id')
    .where((where) =>
      where.or([
        where('state', '=', 'waiting'),
        where.and([where('state', '=', 'running'), where('updated_at', '<', leftSince)]),
      ]),
    )
    .execute()
  return rows.map(({ id }) => id)
}

export interface JobMove {
  readonly from: readonly JobTable['state'][]
  readonly to: JobTable['state']
  readonly at: Date
  readonly total?: number
  readonly result?: JobResult | null
  readonly problem?: JobProblem | null
}

/** Changes the state of a job that is in one of those named; false where it is in another. */
export async function moveJob(
  database: Database,
  id: string,
  { from, to, at, total, result, problem }: JobMove,
): Promise<boolean> {
  const moved = await database
    .updateTable('job')
    .set({
      state: to,
      updated_at: at,
      ...(total === undefined ? {} : { total }),
      ...(result ? { result: JSON.stringify(result) as never } : {}),
      ...(problem === undefined ? {} : { problem: problem && (JSON.stringify(problem) as never) }),
    })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .returning('id')
    .executeTakeFirst()
  return moved !== undefined
}

/** Whether a job that nobody asked for is on its way in a region. */
export async function hasAutomaticJob(database: Database, regionId: number): Promise<boolean> {
  const found = await database
    .selectFrom('job')
    .select('id')
    .where('region_id', '=', regionId)
    .where('account_id', 'is', null)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return found !== undefined
}

/** How many jobs of all regions are not over. */
export async function countOpenJobs(database: Database): Promise<Readonly<Record<'waiting' | 'running', number>>> {
  const rows = await database
    .selectFrom('job')
    .select((select) => ['state', select.fn.countAll<string>().as('count')])
    .where('state', 'in', ['waiting', 'running'])
    .groupBy('state')
    .execute()
  const count = (state: JobTable['state']) => Number(rows.find((row) => row.state === state)?.count ?? 0)
  return { waiting: count('waiting'), running: count('running') }
}

import type { Database } from '../connect.ts'
import type { JobItemTable } from '../tables.ts'

/** What became of each thing of a job so far, in the order in which it was done. */
export function itemsOf(database: Database, jobId: string): Promise<readonly JobItemTable[]> {
  return database
    .selectFrom('job_item')
    .selectAll()
    .where('job_id', '=', jobId)
    .orderBy('done_at')
    .orderBy('name')
    .execute()
}

/** A thing that was done twice, by a worker believed dead and by the next, keeps what was said first. */
export async function addItem(database: Database, item: JobItemTable): Promise<void> {
  await database
    .insertInto('job_item')
    .values({ ...item, outcome: JSON.stringify(item.outcome) as never })
    .onConflict((conflict) => conflict.columns(['job_id', 'name']).doNothing())
    .execute()
}

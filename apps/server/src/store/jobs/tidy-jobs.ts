import type { Database } from '../connect.ts'
import type { JobFiles } from '../job-files.ts'

export interface JobTidying {
  /** Files of jobs that ended since then are kept. */
  readonly resultsSince: Date
  /** What became of messages is kept since then. */
  readonly deliveriesSince: Date
}

/** Removes what jobs wrote and nobody will fetch, and old messages to webhooks. Needs the owner's connection. */
export async function tidyJobs(
  owner: Database,
  files: JobFiles,
  { resultsSince, deliveriesSince }: JobTidying,
): Promise<void> {
  for (const id of await files.jobs()) {
    const job = await owner.selectFrom('job').select(['state', 'updated_at']).where('id', '=', id).executeTakeFirst()
    const isOver = !job || !['waiting', 'running'].includes(job.state)
    if (isOver && (!job || job.updated_at < resultsSince)) await files.remove(id)
  }
  const regions = await owner.selectFrom('region').select('region_id').execute()
  for (const { region_id } of regions)
    await owner
      .deleteFrom('webhook_delivery')
      .where('region_id', '=', region_id)
      .where('state', '<>', 'waiting')
      .where('created_at', '<', deliveriesSince)
      .execute()
}

import type { Database } from '../connect.ts'
import { withContext } from '../with-context.ts'

/** The revisions at which packages of a region stand, whoever may see them; for telling those who were let see them that they changed. */
export async function revisionsOf(
  database: Database,
  regionId: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await withContext(database, { regionId, organisations: 'region' }, (work) =>
    work
      .selectFrom('package')
      .select(['id', 'revision'])
      .where('region_id', '=', regionId)
      .where('id', 'in', [...ids])
      .execute(),
  )
  return new Map(rows.map(({ id, revision }) => [id, revision]))
}

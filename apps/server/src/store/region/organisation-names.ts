import type { Work } from '../with-context.ts'

/** What organisations of a region are called, by their id. */
export async function organisationNames(
  work: Work,
  regionId: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await work
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('region_id', '=', regionId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

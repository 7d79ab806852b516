import type { Database } from '../connect.ts'

/** Adds a region that stands by itself, if it is not there. */
export async function addRegion(
  database: Database,
  { regionId, name }: { readonly regionId: number; readonly name: string },
): Promise<void> {
  await database
    .insertInto('region')
    .values({ region_id: regionId, parent_id: null, name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await database
    .insertInto('region_closure')
    .values({ ancestor_id: regionId, region_id: regionId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function findRegion(database: Database, regionId: number): Promise<{ readonly name: string } | undefined> {
  return database.selectFrom('region').select('name').where('region_id', '=', regionId).executeTakeFirst()
}

/** The regions that a region lies in, the highest first. */
export function regionsAbove(
  database: Database,
  regionId: number,
): Promise<readonly { readonly region_id: number; readonly name: string }[]> {
  return database
    .selectFrom('region_closure')
    .innerJoin('region', 'region.region_id', 'region_closure.ancestor_id')
    .select(['region.region_id', 'region.name'])
    .where('region_closure.region_id', '=', regionId)
    .where('region_closure.ancestor_id', '<>', regionId)
    .orderBy('region.region_id')
    .execute()
}

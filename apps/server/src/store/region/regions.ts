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

import type { Database } from '../connect.ts'

/** Every region, in the order of GB/T 2260. */
export function listRegions(
  database: Database,
): Promise<readonly { readonly region_id: number; readonly name: string }[]> {
  return database.selectFrom('region').select(['region_id', 'name']).orderBy('region_id').execute()
}

import type { OriginalFileTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** Keeps which file a package was read from, in place of an older one. */
export async function putOriginalFile(work: Work, row: OriginalFileTable): Promise<void> {
  await work
    .insertInto('original_file')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'package_id']).doUpdateSet((set) => ({
        name: set.ref('excluded.name'),
        format: set.ref('excluded.format'),
        bytes: set.ref('excluded.bytes'),
        content_hash: set.ref('excluded.content_hash'),
        kept_by: set.ref('excluded.kept_by'),
        kept_at: set.ref('excluded.kept_at'),
      })),
    )
    .execute()
}

export function findOriginalFile(
  work: Work,
  regionId: number,
  packageId: string,
): Promise<OriginalFileTable | undefined> {
  return work
    .selectFrom('original_file')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .executeTakeFirst()
}

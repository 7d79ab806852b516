import type { PublishedFileTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

export function publishedFilesOf(
  work: Work,
  regionId: number,
  packageId: string,
): Promise<readonly PublishedFileTable[]> {
  return work
    .selectFrom('published_file')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .execute()
}

/** The published files of a region with this content; packages that say the same may share one. */
export function publishedFilesWith(
  work: Work,
  regionId: number,
  contentHash: string,
): Promise<readonly PublishedFileTable[]> {
  return work
    .selectFrom('published_file')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('content_hash', '=', contentHash)
    .orderBy('made_at', 'desc')
    .limit(10)
    .execute()
}

/** Notes a file down; of two that print it at once the first stays. */
export async function addPublishedFile(work: Work, row: PublishedFileTable): Promise<void> {
  await work
    .insertInto('published_file')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

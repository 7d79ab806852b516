import { addPublishedFile, publishedFilesOf } from '../../store/packages/published-files.ts'
import type { PublishedFileTable } from '../../store/tables.ts'
import { readingThreads } from '../judging/package-threads.ts'
import type { Services } from '../scope/services.ts'
import { findPublished, type PublishedPackage } from './find-published.ts'
import { inPublic } from './in-public.ts'

/**
 * The files of a published package. They are printed when somebody first asks for them and kept: nothing that the trail is
 * about changes by it.
 */
export async function publishedFiles(
  services: Services,
  regionId: number,
  packageId: string,
  at: Date,
): Promise<readonly PublishedFileTable[]> {
  const { published, files } = await inPublic(services, regionId, async (work) => ({
    published: await findPublished(work, regionId, packageId),
    files: await publishedFilesOf(work, regionId, packageId),
  }))
  const missing = publishedFormats.filter((format) => !files.some((file) => file.format === format))
  const made = await Promise.all(missing.map((format) => printOnce(services, published, format, at)))
  return inOrder([...files, ...made])
}

/** In the order in which they are offered. */
const publishedFormats = ['docx', 'pdf', 'xlsx', 'csv', 'json'] as const

async function printOnce(
  { database, files }: Services,
  published: PublishedPackage,
  format: PublishedFileTable['format'],
  at: Date,
): Promise<PublishedFileTable> {
  const { region_id, id, organisation_id } = published.pack
  const { bytes, mediaType, name } = await readingThreads.print(published.draft, format)
  const kept = await files.put([bytes], bytes.length)
  const row: PublishedFileTable = {
    region_id,
    package_id: id,
    format,
    organisation_id,
    name,
    media_type: mediaType,
    bytes: String(kept.bytes),
    content_hash: kept.hash,
    made_at: at,
  }
  return inPublic({ database }, region_id, async (work) => {
    await addPublishedFile(work, row)
    const there = await publishedFilesOf(work, region_id, id)
    return there.find((file) => file.format === format) ?? row
  })
}

function inOrder(files: readonly PublishedFileTable[]): readonly PublishedFileTable[] {
  return publishedFormats.flatMap((format) => files.filter((file) => file.format === format))
}

import { listPublishedRows } from '../../store/packages/published.ts'
import { publishedFilesWith } from '../../store/packages/published-files.ts'
import { sm3 } from '../../store/sm3.ts'
import type { PublishedFileTable } from '../../store/tables.ts'
import type { ComparedFile } from '../judging/compare-file.ts'
import { readingThreads } from '../judging/package-threads.ts'
import type { Services } from '../scope/services.ts'
import { findPublished, type PublishedPackage } from './find-published.ts'
import { inPublic } from './in-public.ts'

/** same: byte for byte a published file. compared: of a published package, and what differs. unknown: of none that is published. */
export type FileVerdict =
  | ({ readonly kind: 'same'; readonly format: PublishedFileTable['format'] } & Of)
  | ({ readonly kind: 'compared'; readonly file: ComparedFile } & Of)
  | { readonly kind: 'unknown'; readonly hash: string }

interface Of {
  readonly hash: string
  readonly packageId: string
  readonly unit: string
  readonly year: number
}

/** Whether a file is a published one; of a changed one, what was changed. `packageId`: the package it is said to be of. */
export async function verifyPublishedFile(
  services: Services,
  regionId: number,
  bytes: Uint8Array,
  packageId: string | null,
): Promise<FileVerdict> {
  const hash = sm3(bytes)
  const same = await inPublic(services, regionId, async (work) => {
    const files = await publishedFilesWith(work, regionId, hash)
    const file = files.find((one) => one.package_id === packageId) ?? files[0]
    return file ? { file, of: await findPublished(work, regionId, file.package_id) } : null
  })
  if (same) return { kind: 'same', format: same.file.format, ...ofPackage(same.of, hash) }
  const published = await packageOf(services, regionId, bytes, packageId)
  const file = published && (await readingThreads.compareFile(bytes, published.draft))
  return published && file ? { kind: 'compared', file, ...ofPackage(published, hash) } : { kind: 'unknown', hash }
}

/** The package that was named, or that the file names itself. */
async function packageOf(
  services: Services,
  regionId: number,
  bytes: Uint8Array,
  packageId: string | null,
): Promise<PublishedPackage | null> {
  if (packageId !== null) return inPublic(services, regionId, (work) => findPublished(work, regionId, packageId))
  const { packageHash, head } = await readingThreads.nameFile(bytes)
  return inPublic(services, regionId, async (work) => {
    const [file] = packageHash === null ? [] : await publishedFilesWith(work, regionId, packageHash)
    if (file) return findPublished(work, regionId, file.package_id)
    if (head === null) return null
    const rows = await listPublishedRows(work, regionId, { ...head, limit: 10, offset: 0 })
    const row = rows.find(({ unit }) => unit === head.unit)
    return row ? findPublished(work, regionId, row.id) : null
  })
}

function ofPackage({ pack }: PublishedPackage, hash: string): Of {
  return { hash, packageId: pack.id, unit: pack.organisation_name, year: pack.year }
}

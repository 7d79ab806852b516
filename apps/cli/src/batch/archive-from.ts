import { type Archive, createArchive, type PackageDigest } from '@mingxiao/audit'
import { givenClauses } from '@mingxiao/drafts'

/** The archive of these packages, by the law of the latest year among them; null where there are none. */
export function archiveFrom(digests: readonly PackageDigest[]): Archive | null {
  const years = digests.map(({ year }) => year)
  return years.length === 0 ? null : createArchive(digests, Math.max(...years), givenClauses)
}

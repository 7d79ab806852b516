import { openArchive } from '../archive/open-archive.ts'
import { readPackageHash } from './read-package-hash.ts'

/** The SM3 of the package that a .docx or .xlsx file, which has been read before, was printed from; null where it names none. */
export function packageHashIn(bytes: Uint8Array): string | null {
  return readPackageHash(openArchive(bytes))
}

import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { inflateEntry } from './inflate-entry.ts'
import { entryKey, readDirectory } from './read-directory.ts'

export interface ZipArchive {
  readonly names: readonly string[]
  /** The part's bytes, or null where the archive has no such part. Names differ in more than ASCII case (OPC §6.2.2). */
  read(name: string): Uint8Array | null
}

/** Opens a zip archive by its central directory; nothing is inflated until it is read. */
export function openZip(bytes: Uint8Array): ZipArchive {
  if (bytes.length > limits.fileBytes) throw readerError('file-too-large', `${bytes.length} bytes`)
  const entries = readDirectory(bytes)
  let inflated = 0

  return {
    names: [...entries.values()].map((entry) => entry.name),
    read(name) {
      const entry = entries.get(entryKey(name))
      if (entry === undefined) return null
      inflated += entry.size
      if (inflated > limits.inflatedBytes) throw readerError('archive-too-large', `${inflated} bytes at ${name}`)
      return inflateEntry(bytes, entry)
    },
  }
}

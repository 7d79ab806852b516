import { packFile } from './write-zip.ts'
import type { PackedFile } from './zip-records.ts'

/** Packs a text that stands alike in many archives, such as their list of parts, and keeps it for the next of them. */
export function packOnce(text: string, level: number): PackedFile {
  const key = `${level} ${text}`
  const known = kept.get(key)
  if (known) return known
  const packed = packFile(text, { level })
  if (kept.size === mostKept) kept.clear()
  kept.set(key, packed)
  return packed
}

const kept = new Map<string, PackedFile>()
const mostKept = 32

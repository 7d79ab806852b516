import { readU16, readU32 } from './little-endian.ts'

/** A stream or the root storage, as its 128-byte directory entry describes it ([MS-CFB] 2.6.1). */
export interface DirectoryEntry {
  readonly name: string
  readonly firstSector: number
  readonly size: number
}

export interface Directory {
  readonly root: DirectoryEntry
  /** Streams directly under the root, by name in upper case; those of embedded objects are not among them. */
  readonly streams: ReadonlyMap<string, DirectoryEntry>
}

/** Walks the tree of the root's children. Null where the first entry is no root storage. */
export function readDirectory(bytes: Uint8Array): Directory | null {
  const count = Math.floor(bytes.length / entrySize)
  if (count === 0 || bytes[typeOffset] !== rootStorage) return null

  const streams = new Map<string, DirectoryEntry>()
  const seen = new Set<number>()
  const waiting = [readU32(bytes, childOffset)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id >= count || seen.has(id)) continue
    seen.add(id)

    const offset = id * entrySize
    waiting.push(readU32(bytes, offset + leftOffset), readU32(bytes, offset + rightOffset))
    if (bytes[offset + typeOffset] !== streamObject) continue
    const entry = readEntry(bytes, offset)
    streams.set(entry.name.toUpperCase(), entry)
  }
  return { root: readEntry(bytes, 0), streams }
}

const entrySize = 128
const typeOffset = 66
const leftOffset = 68
const rightOffset = 72
const childOffset = 76
const streamObject = 2
const rootStorage = 5

function readEntry(bytes: Uint8Array, offset: number): DirectoryEntry {
  // The name's length counts bytes and includes the closing zero.
  const nameLength = Math.max(0, Math.min(62, readU16(bytes, offset + 64) - 2))
  return {
    name: Buffer.from(bytes.subarray(offset, offset + nameLength)).toString('utf16le'),
    firstSector: readU32(bytes, offset + 116),
    // Sizes of 4 GB and more (the upper half, used with 4096-byte sectors) are beyond any file read here.
    size: readU32(bytes, offset + 120),
  }
}

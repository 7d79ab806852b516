import { crc32, inflateRawSync } from 'node:zlib'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { ZipEntry } from './read-directory.ts'

const stored = 0
const deflated = 8

/** The entry's content, held to the size and checksum the directory promises. */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  refuseBomb(entry)
  const packed = archive.subarray(entry.dataStart, entry.dataStart + entry.packedSize)
  const content = entry.method === stored ? packed : inflate(packed, entry)
  if (content.length !== entry.size) {
    throw readerError('archive-damaged', `${entry.name}: ${content.length} bytes, ${entry.size} promised`)
  }
  if (crc32(content) !== entry.crc) throw readerError('archive-damaged', `${entry.name}: checksum differs`)
  return content
}

function refuseBomb({ name, size, packedSize }: ZipEntry): void {
  if (size > limits.partBytes) throw readerError('part-too-large', `${name}: ${size} bytes`)
  if (size > limits.ratioFreeBytes && size > packedSize * limits.inflateRatio) {
    throw readerError('archive-ratio', `${name}: ${packedSize} bytes inflate to ${size}`)
  }
}

function inflate(packed: Uint8Array, { name, method, size }: ZipEntry): Uint8Array {
  if (method !== deflated) throw readerError('archive-method-unsupported', `${name}: method ${method}`)
  try {
    // One chunk for the whole part: the default of 16 KB costs a copy for every chunk.
    return inflateRawSync(packed, { chunkSize: Math.max(64, size), maxOutputLength: Math.max(1, size) })
  } catch (cause) {
    throw readerError('archive-damaged', `${name}: cannot inflate`, { cause })
  }
}

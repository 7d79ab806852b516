import { crc32, deflateRawSync } from 'node:zlib'
import { deflated, type PackedFile, stored, ZipRecords } from './zip-records.ts'

export interface ZipOptions {
  /** Of packing, from 1 for fast to 9 for small. */
  readonly level?: number
}

/** A file's text, in one piece or, where it is long, in several. */
export type FileText = string | readonly string[]

/** Packs a file that goes into many archives. */
export function packFile(content: FileText, { level = 6 }: ZipOptions = {}): PackedFile {
  const bytes = encode(typeof content === 'string' ? [content] : content)
  const isTiny = bytes.length < tiny
  return {
    method: isTiny ? stored : deflated,
    data: isTiny ? Buffer.from(bytes) : deflateRawSync(bytes, { level }),
    size: bytes.length,
    checksum: crc32(bytes),
  }
}

/** Writes an archive. The same files give the same bytes: no date of writing enters. */
export function writeZip(files: Readonly<Record<string, FileText | PackedFile>>, options: ZipOptions = {}): Uint8Array {
  const records = new ZipRecords()
  const pieces = Object.entries(files).flatMap(([name, content]) =>
    records.add(name, isPacked(content) ? content : packFile(content, options)),
  )
  return Buffer.concat([...pieces, ...records.end()])
}

function isPacked(content: FileText | PackedFile): content is PackedFile {
  return typeof content === 'object' && 'data' in content
}

/** A text that was put together of many is laid in a row piece by piece faster than at once. */
function encode(pieces: readonly string[]): Uint8Array {
  const longest = pieces.reduce((length, piece) => length + piece.length * mostBytes, 0)
  const bytes = longest <= desk.length ? desk : new Uint8Array(longest)
  let end = 0
  for (const piece of pieces) end += encoder.encodeInto(piece, bytes.subarray(end)).written
  return bytes.subarray(0, end)
}

/** Where a file lies while it is packed: fresh memory for each costs more than filling it. */
const desk = new Uint8Array(1 << 20)
const encoder = new TextEncoder()
/** UTF-8 takes as many for a unit of UTF-16 at most; asking how many it is takes nearly as long as writing them. */
const mostBytes = 3
/** Packing so little saves a hundred bytes and takes as long as packing a page. */
const tiny = 512

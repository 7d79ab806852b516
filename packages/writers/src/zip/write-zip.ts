import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipOptions {
  /** Of packing, from 1 for fast to 9 for small. */
  readonly level?: number
}

/** The content of a file, packed beforehand. */
export interface PackedFile {
  readonly method: typeof stored | typeof deflated
  readonly data: Buffer
  readonly size: number
  readonly checksum: number
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
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = isPacked(content) ? content : packFile(content, options)
    const entry = { name: Buffer.from(name, 'utf8'), ...packed }
    const header = localHeader(entry)
    local.push(header, entry.name, entry.data)
    directory.push(directoryHeader(entry, offset), entry.name)
    offset += header.length + entry.name.length + entry.data.length
  }
  const listed = Buffer.concat(directory)
  return Buffer.concat([...local, listed, endOfDirectory(Object.keys(files).length, listed.length, offset)])
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

interface Entry extends PackedFile {
  readonly name: Buffer
}

/** APPNOTE.TXT 4.4: names in UTF-8 (flag bit 11), method 8 or 0, and the first day the format can tell. */
const version = 20
const utf8Names = 1 << 11
const stored = 0
const deflated = 8
/** Packing so little saves a hundred bytes and takes as long as packing a page. */
const tiny = 512
const firstDay = (1 << 5) | 1

/** APPNOTE.TXT 4.3.7 */
function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeCommon(header, entry, 4)
  return header
}

/** APPNOTE.TXT 4.3.12 */
function directoryHeader(entry: Entry, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(version, 4)
  writeCommon(header, entry, 6)
  header.writeUInt32LE(offset, 42)
  return header
}

function writeCommon(header: Buffer, { name, method, data, size, checksum }: Entry, at: number): void {
  header.writeUInt16LE(version, at)
  header.writeUInt16LE(utf8Names, at + 2)
  header.writeUInt16LE(method, at + 4)
  header.writeUInt16LE(0, at + 6)
  header.writeUInt16LE(firstDay, at + 8)
  header.writeUInt32LE(checksum, at + 10)
  header.writeUInt32LE(data.length, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}

/** APPNOTE.TXT 4.3.16 */
function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

import { inflateRawSync } from 'node:zlib'

/** A zip archive whose entries can be read, and written again as they are. It has been read before, so it is sound. */
export interface Archive {
  readonly bytes: Buffer
  /** In the order of the directory. */
  readonly entries: readonly ArchiveEntry[]
  /** A part's content, or null where there is none; names are the same in any ASCII case (OPC §6.2.2). */
  read(name: string): Buffer | null
}

export interface ArchiveEntry {
  readonly name: string
  /** The entry's record in the directory. */
  readonly record: Buffer
  /** Of the local header, from the beginning of the file. */
  readonly start: number
}

const endSignature = 0x06054b50
const endLength = 22
const recordLength = 46
const zip64Extra = 0x0001
const inZip64 = 0xffffffff
const stored = 0

/** Opens an archive by its directory (APPNOTE §4.3.12). */
export function openArchive(content: Uint8Array): Archive {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const entries = readEntries(bytes)
  const byName = new Map(entries.map((entry) => [partKey(entry.name), entry]))
  return {
    bytes,
    entries,
    read(name) {
      const entry = byName.get(partKey(name))
      return entry ? contentOf(bytes, entry) : null
    },
  }
}

/** By which a part's name is known. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase()
}

function readEntries(bytes: Buffer): readonly ArchiveEntry[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const declared = bytes.readUInt32LE(end + 16)
  const directory = declared === inZip64 ? null : declared
  const start = directory !== null && isRecord(bytes, directory) ? directory : end - bytes.readUInt32LE(end + 12)
  // Junk before the archive shifts all that the directory says.
  const shift = directory === null ? 0 : start - directory
  const entries: ArchiveEntry[] = []
  for (let at = start; entries.length < count || isRecord(bytes, at); ) {
    if (!isRecord(bytes, at)) throw new Error(`the archive's directory ends at ${at}`)
    const nameEnd = at + recordLength + bytes.readUInt16LE(at + 28)
    const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    const record = bytes.subarray(at, next)
    const name = bytes.toString('utf8', at + recordLength, nameEnd).replaceAll('\\', '/')
    entries.push({ name, record, start: offsetIn(record) + shift })
    at = next
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - endLength; at >= 0; at--) {
    if (bytes.readUInt32LE(at) === endSignature) return at
  }
  throw new Error('the archive has no end record')
}

function isRecord(bytes: Buffer, at: number): boolean {
  return at + recordLength <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50
}

/** Where the record keeps the offset of its local header: in its own field, or behind the sizes in the zip64 extra. */
export function offsetField(record: Buffer): { readonly at: number; readonly isWide: boolean } {
  if (record.readUInt32LE(42) !== inZip64) return { at: 42, isWide: false }
  let at = recordLength + record.readUInt16LE(28)
  const end = at + record.readUInt16LE(30)
  while (at + 4 <= end && record.readUInt16LE(at) !== zip64Extra) at += 4 + record.readUInt16LE(at + 2)
  const sizesInExtra = [24, 20].filter((field) => record.readUInt32LE(field) === inZip64).length
  return { at: at + 4 + sizesInExtra * 8, isWide: true }
}

function offsetIn(record: Buffer): number {
  const { at, isWide } = offsetField(record)
  return isWide ? Number(record.readBigUInt64LE(at)) : record.readUInt32LE(at)
}

function contentOf(bytes: Buffer, { record, start }: ArchiveEntry): Buffer {
  const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const packed = bytes.subarray(data, data + packedSize(record))
  return record.readUInt16LE(10) === stored ? packed : inflateRawSync(packed)
}

function packedSize(record: Buffer): number {
  const size = record.readUInt32LE(20)
  if (size !== inZip64) return size
  const nameEnd = recordLength + record.readUInt16LE(28)
  const isSizeWide = record.readUInt32LE(24) === inZip64
  return Number(record.readBigUInt64LE(nameEnd + 4 + (isSizeWide ? 8 : 0)))
}

import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { findDirectory } from './find-directory.ts'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Of the local header. */
  readonly start: number
  readonly dataStart: number
}

const entrySignature = 0x02014b50
const entryLength = 46
const localSignature = 0x04034b50
const localLength = 30
const encryptedFlag = 1
const zip64Extra = 0x0001
const inZip64Extra = 0xffffffff

/** The entries of an archive by `entryKey`, proven to be unique, apart from each other and not encrypted. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  if (directory.entryCount > limits.archiveEntries) {
    throw readerError('archive-too-many-entries', `${directory.entryCount} entries`)
  }

  const entries = new Map<string, ZipEntry>()
  let at = directory.start
  for (let index = 0; index < directory.entryCount; index++) {
    if (at + entryLength > directory.end || view.getUint32(at, true) !== entrySignature) {
      throw readerError('archive-damaged', `central directory ends after ${index} of ${directory.entryCount} entries`)
    }
    const entry = readEntry(bytes, view, at, directory.shift)
    if (entries.has(entryKey(entry.name))) throw readerError('archive-duplicate-entries', entry.name)
    entries.set(entryKey(entry.name), entry)
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  refuseOverlaps([...entries.values()], directory.start)
  return entries
}

/** Part names are the same in any ASCII case (OPC §6.2.2); old .NET archives write backslashes. */
export function entryKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const nameEnd = at + entryLength + view.getUint16(at + 28, true)
  if (nameEnd + view.getUint16(at + 30, true) > bytes.length) {
    throw readerError('archive-damaged', 'central directory is cut')
  }
  const name = decodeName(bytes.subarray(at + entryLength, nameEnd))
  if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) throw readerError('file-encrypted', `${name} is encrypted`)

  const { packedSize, size, offset } = readSizes(view, at, nameEnd)
  const start = offset + shift
  return {
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
    dataStart: findData(view, start, name),
  }
}

/** Names are UTF-8, flagged or not; archives packed on a Chinese Windows have them in GBK. */
function decodeName(bytes: Uint8Array): string {
  const name = Buffer.from(bytes).toString('utf8')
  return name.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : name
}

/** Sizes that read 0xffffffff stand in the zip64 extra field, in this order (APPNOTE §4.5.3). */
function readSizes(view: DataView, at: number, extraStart: number) {
  const inDirectory = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  const extraEnd = extraStart + view.getUint16(at + 30, true)
  let field = findZip64Extra(view, extraStart, extraEnd)
  const [size = 0, packedSize = 0, offset = 0] = inDirectory.map((value) => {
    if (value !== inZip64Extra || field === null || field + 8 > extraEnd) return value
    field += 8
    return Number(view.getBigUint64(field - 8, true))
  })
  return { size, packedSize, offset }
}

function findZip64Extra(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === zip64Extra) return at + 4
  }
  return null
}

function findData(view: DataView, start: number, name: string): number {
  if (start < 0 || start + localLength > view.byteLength || view.getUint32(start, true) !== localSignature) {
    throw readerError('archive-damaged', `${name}: no local header at ${start}`)
  }
  return start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
}

/** Entries that share bytes are how a small archive inflates without end. */
function refuseOverlaps(entries: ZipEntry[], directoryStart: number): void {
  entries.sort((left, right) => left.start - right.start)
  for (const [index, entry] of entries.entries()) {
    const end = entry.dataStart + entry.packedSize
    if (end > directoryStart) throw readerError('archive-damaged', `${entry.name} runs past its archive`)
    const next = entries[index + 1]
    if (next !== undefined && end > next.start) {
      throw readerError('archive-overlapping-entries', `${entry.name} and ${next.name}`)
    }
  }
}

import { readerError } from '../errors.ts'

/** Where the central directory stands. `shift` is what junk before the archive adds to every offset. */
export interface DirectoryPlace {
  readonly start: number
  readonly end: number
  readonly entryCount: number
  readonly shift: number
}

const endSignature = 0x06054b50
const endLength = 22
const longestComment = 0xffff
const zip64LocatorSignature = 0x07064b50
const zip64EndSignature = 0x06064b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

export function findDirectory(view: DataView): DirectoryPlace {
  const endRecord = findEndRecord(view)
  const { entryCount, size, offset, end } = readZip64End(view, endRecord) ?? readEnd(view, endRecord)
  for (const start of [offset, end - size]) {
    const fits = start >= 0 && start + size <= end
    if (fits && (entryCount === 0 || view.getUint32(start, true) === entrySignature)) {
      return { start, end: start + size, entryCount, shift: start - offset }
    }
  }
  throw readerError('archive-damaged', 'no central directory where the end record says')
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === localSignature
  throw readerError(startsAsZip ? 'archive-damaged' : 'file-not-zip', 'no end of central directory')
}

interface EndRecord {
  readonly entryCount: number
  readonly size: number
  readonly offset: number
  readonly end: number
}

function readEnd(view: DataView, at: number): EndRecord {
  return {
    entryCount: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    end: at,
  }
}

/** Some writers use the 64-bit end record for small files too (APPNOTE §4.3.14). */
function readZip64End(view: DataView, endRecord: number): EndRecord | null {
  const locator = endRecord - 20
  if (locator < 0 || view.getUint32(locator, true) !== zip64LocatorSignature) return null
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > locator || view.getUint32(at, true) !== zip64EndSignature) return null
  return {
    entryCount: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
    end: at,
  }
}

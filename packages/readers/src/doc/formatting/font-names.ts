import { readU16 } from '../../cfb/little-endian.ts'
import type { Extent } from '../structures/fib.ts'

/** Names of the document's fonts, in the order other structures count them ([MS-DOC] SttbfFfn, FFN). */
export function readFontNames(table: Uint8Array, extent: Extent): readonly string[] {
  const bytes = Buffer.from(table.subarray(extent.offset, extent.offset + extent.size))
  const names: string[] = []
  const count = readU16(bytes, 0)
  let offset = 4
  while (names.length < count && offset < bytes.length) {
    const end = offset + 1 + (bytes[offset] ?? 0)
    const name = bytes.toString('utf16le', offset + 1 + nameOffset, end)
    names.push(name.split('\0', 1)[0] ?? '')
    offset = end
  }
  return names
}

/** Pitch, weight, character set, Panose numbers and signature stand before the name. */
const nameOffset = 39

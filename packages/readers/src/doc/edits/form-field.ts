import { readU16, readU32 } from '../../cfb/little-endian.ts'

/**
 * What a form field shows, from its record in the Data stream ([MS-DOC] NilPICFAndBinData, FFData):
 * a box, ticked or not, or the entry chosen; '' for a field of text, whose text stands in the document.
 */
export function readFormField(data: Uint8Array, offset: number): string {
  const record = offset + readU16(data, offset + 4)
  if (readU32(data, record) !== formFieldVersion) return ''

  const bits = readU16(data, record + 4)
  const kind = bits & 3
  if (kind !== checkBox && kind !== dropDown) return ''
  const afterName = skipText(data, record + 10)
  const standard = readU16(data, afterName)
  const chosen = (bits >> 2) & 0x1f
  const value = chosen === nothingChosen ? standard : chosen
  if (kind === checkBox) return value === 1 ? '☑' : '□'

  // Format, help, status line and two macros stand between the standard value and the entries.
  let entries = afterName + 2
  for (let text = 0; text < 5; text++) entries = skipText(data, entries)
  return readEntry(data, entries, value)
}

const formFieldVersion = 0xffffffff
const checkBox = 1
const dropDown = 2
const nothingChosen = 25

/** A counted text with a closing zero (Xstz). */
function skipText(data: Uint8Array, offset: number): number {
  return offset + 2 + readU16(data, offset) * 2 + 2
}

/** The entries are an STTB ([MS-DOC] 2.2.4): mark, count and extra size, then texts without closing zeros. */
function readEntry(data: Uint8Array, entries: number, index: number): string {
  if (index >= readU16(data, entries + 2)) return ''
  let offset = entries + 6
  for (let entry = 0; entry < index; entry++) offset += 2 + readU16(data, offset) * 2
  const end = offset + 2 + readU16(data, offset) * 2
  return Buffer.from(data.subarray(offset + 2, end)).toString('utf16le')
}

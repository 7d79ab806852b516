import { u8, u16, u32 } from '../cfb/bytes.ts'
import { isWideText, longestRecord, printRecord } from './print-record.ts'

/**
 * The SST record and those that continue it ([MS-XLS] 2.4.265). A head is never cut; where characters go on in a further
 * record, it begins with their flag. `size` is what a record holds at most.
 */
export function printSharedStrings(strings: readonly string[], size = longestRecord): Buffer {
  const records: Buffer[][] = [[u32(strings.length, strings.length)]]
  let used = 8
  const open = (part: Buffer) => {
    records.push([part])
    used = part.length
  }
  const put = (part: Buffer) => {
    records.at(-1)?.push(part)
    used += part.length
  }

  for (const text of strings) {
    const isWide = isWideText(text)
    const flags = u8(isWide ? 1 : 0)
    const head = Buffer.concat([u16(text.length), flags])
    if (used + head.length > size) open(head)
    else put(head)
    const width = isWide ? 2 : 1
    for (let at = 0; at < text.length; ) {
      if (used + width > size) open(flags)
      const part = text.slice(at, at + Math.floor((size - used) / width))
      put(Buffer.from(part, isWide ? 'utf16le' : 'latin1'))
      at += part.length
    }
  }
  return Buffer.concat(records.map((parts, index) => printRecord(index === 0 ? sst : continued, ...parts)))
}

const sst = 0x00fc
const continued = 0x003c

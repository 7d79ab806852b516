import { u16, u32 } from '../cfb/bytes.ts'
import { printRecord } from './print-record.ts'

/** The records of one cell or of a few side by side, rows and columns from 0. */

export function printBlank(row: number, column: number, style: number): Buffer {
  return printRecord(0x0201, u16(row, column, style))
}

/** A cell whose text stands among the shared strings. */
export function printLabel(row: number, column: number, style: number, index: number): Buffer {
  return printRecord(0x00fd, u16(row, column, style), u32(index))
}

export function printNumber(row: number, column: number, style: number, value: number): Buffer {
  return printRecord(0x0203, u16(row, column, style), double(value))
}

/** Most merged ranges in a record ([MS-XLS] 2.4.168). */
const mostRanges = 1026

export function printMerges(
  ranges: readonly (readonly [top: number, left: number, bottom: number, right: number])[],
): Buffer[] {
  const records: Buffer[] = []
  for (let from = 0; from < ranges.length; from += mostRanges) {
    const some = ranges.slice(from, from + mostRanges)
    const places = some.map(([top, left, bottom, right]) => u16(top, bottom, left, right))
    records.push(printRecord(0x00e5, u16(some.length), ...places))
  }
  return records
}

export function double(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

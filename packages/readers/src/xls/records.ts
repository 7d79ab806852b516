import { readU16 } from '../cfb/little-endian.ts'

/** A record of a workbook stream with the records that continue it ([MS-XLS] 2.1.4). */
export interface BiffRecord {
  readonly type: number
  /** Of its header in the stream. */
  readonly offset: number
  /** Its own bytes, then those of each CONTINUE record behind it. */
  readonly pieces: readonly [Uint8Array, ...Uint8Array[]]
}

/** The record types that are read ([MS-XLS] 2.3.2). */
export const recordTypes = {
  formula: 0x0006,
  eof: 0x000a,
  header: 0x0014,
  footer: 0x0015,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  object: 0x005d,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  mulBlank: 0x00be,
  richString: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelSst: 0x00fd,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const

/** The records from there on; ends where the stream does, or where a record claims more than is left. */
export function* readRecords(stream: Uint8Array, from: number): Generator<BiffRecord> {
  let offset = from
  for (let data = dataAt(stream, offset); data !== null; ) {
    const start = offset
    const type = readU16(stream, offset)
    const pieces: [Uint8Array, ...Uint8Array[]] = [data]
    offset += headerSize + data.length
    data = dataAt(stream, offset)
    while (data !== null && readU16(stream, offset) === recordTypes.continue) {
      pieces.push(data)
      offset += headerSize + data.length
      data = dataAt(stream, offset)
    }
    yield { type, offset: start, pieces }
  }
}

const headerSize = 4

function dataAt(stream: Uint8Array, offset: number): Uint8Array | null {
  const start = offset + headerSize
  const end = start + readU16(stream, offset + 2)
  return end > stream.length ? null : stream.subarray(start, end)
}

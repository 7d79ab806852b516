import { readU16, readU32 } from '../cfb/little-endian.ts'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { CellStyle } from '../sheets/cell-style.ts'
import { builtinFormats } from '../sheets/number-format/builtin-formats.ts'
import type { DateSystem } from '../sheets/number-format/excel-date.ts'
import type { NumberFormat } from '../sheets/number-format/number-format.ts'
import { parseNumberFormat } from '../sheets/number-format/parse-number-format.ts'
import { readRichString, readShortString, readString } from './read-string.ts'
import { RecordCursor } from './record-cursor.ts'
import { type BiffRecord, readRecords, recordTypes } from './records.ts'

/** What all sheets of a workbook share, and which there are ([MS-XLS] 2.1.7.20.3). */
export interface WorkbookGlobals {
  readonly sheets: readonly SheetEntry[]
  readonly dateSystem: DateSystem
  readonly sharedStrings: readonly string[]
  readonly styles: readonly CellStyle[]
}

export interface SheetEntry {
  readonly name: string
  readonly isWorksheet: boolean
  readonly isHidden: boolean
  /** Of its own record. */
  readonly offset: number
  /** Where its records begin. */
  readonly start: number
}

export function readGlobals(stream: Uint8Array): WorkbookGlobals {
  const sheets: SheetEntry[] = []
  const codes = new Map<number, string>()
  const extendedFormats: Uint8Array[] = []
  let dateSystem: DateSystem = 1900
  let sharedStrings: readonly string[] = []

  for (const record of readRecords(stream, 0)) {
    const [data] = record.pieces
    switch (record.type) {
      case recordTypes.filePass:
        throw readerError('file-encrypted', `FILEPASS at ${record.offset}`)
      case recordTypes.date1904:
        if (readU16(data, 0) === 1) dateSystem = 1904
        break
      case recordTypes.format:
        codes.set(readU16(data, 0), readString(new RecordCursor(record.pieces, 2)))
        break
      case recordTypes.xf:
        extendedFormats.push(data)
        break
      case recordTypes.boundSheet:
        sheets.push(readSheetEntry(record))
        break
      case recordTypes.sharedStrings:
        sharedStrings = readSharedStrings(record)
        break
      case recordTypes.eof:
        return { sheets, dateSystem, sharedStrings, styles: readStyles(extendedFormats, codes) }
    }
  }
  return { sheets, dateSystem, sharedStrings, styles: readStyles(extendedFormats, codes) }
}

/** BoundSheet8 ([MS-XLS] 2.4.28): kind 0 is a worksheet; 1 and 2 are hidden and hidden for good. */
function readSheetEntry({ offset, pieces }: BiffRecord): SheetEntry {
  const [data] = pieces
  return {
    name: readShortString(new RecordCursor(pieces, 6)),
    isWorksheet: data[5] === 0,
    isHidden: ((data[4] ?? 0) & 3) !== 0,
    offset,
    start: readU32(data, 0),
  }
}

/** SST ([MS-XLS] 2.4.265). Its count is a claim: what counts is how many strings there are. */
function readSharedStrings({ offset, pieces }: BiffRecord): readonly string[] {
  const count = readU32(pieces[0], 4)
  const cursor = new RecordCursor(pieces, 8)
  const strings: string[] = []
  while (strings.length < count && !cursor.isAtEnd) {
    if (strings.length === limits.cells) throw readerError('too-many-cells', `shared strings at ${offset}`)
    strings.push(readRichString(cursor))
  }
  return strings
}

/** XF ([MS-XLS] 2.4.353). The styles of the Chinese Excel stand in FORMAT records; the others are built in. */
function readStyles(records: readonly Uint8Array[], codes: ReadonlyMap<number, string>): readonly CellStyle[] {
  const formats = new Map<number, NumberFormat>()
  const formatOf = (id: number): NumberFormat => {
    const known = formats.get(id)
    if (known !== undefined) return known
    const format = parseNumberFormat(codes.get(id) ?? builtinFormats[id] ?? 'General')
    formats.set(id, format)
    return format
  }
  return records.map((data) => {
    const sides = readU16(data, 10)
    return {
      format: formatOf(readU16(data, 2)),
      borders: { hasSide: (sides & 0x00ff) !== 0, hasEdge: (sides & 0xff00) !== 0 },
    }
  })
}

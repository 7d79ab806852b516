import { u8, u16, u32 } from '../cfb/bytes.ts'
import { printCompoundFile } from '../cfb/print-compound-file.ts'
import { printRecord, printShortString, printString } from './print-record.ts'
import { printSharedStrings } from './print-shared-strings.ts'

export interface PrintedWorkbook {
  readonly sheets: readonly PrintedSheet[]
  readonly strings?: readonly string[]
  /** Number formats by id. */
  readonly formats?: Readonly<Record<number, string>>
  /** Styles that cells point to by number, after `line` and `table`. */
  readonly styles?: readonly PrintedStyle[]
  /** Further records of the globals, behind the first. */
  readonly globals?: readonly Uint8Array[]
  /** Most bytes of data in a record of the shared strings. */
  readonly stringRecordSize?: number
  readonly version?: number
}

export interface PrintedSheet {
  readonly name: string
  readonly records: readonly Uint8Array[]
  /** 0 visible, 1 hidden, 2 hidden for good. */
  readonly state?: number
  /** 0 a worksheet, 2 a chart. */
  readonly kind?: number
}

export interface PrintedStyle {
  readonly format: number
  readonly isRuled?: boolean
}

/** Cells of a table are ruled, lines around it are not: the reader tells them apart by that. */
export const styleNumbers = { line: 0, table: 1, first: 2 } as const

/** A workbook of Excel 97 in its compound file. */
export function printWorkbook(workbook: PrintedWorkbook): Uint8Array {
  return printCompoundFile({ Workbook: printWorkbookStream(workbook) })
}

export function printWorkbookStream(workbook: PrintedWorkbook): Buffer {
  const { version = biff8 } = workbook
  const sheets = workbook.sheets.map(({ kind = 0, records }) =>
    Buffer.concat([printBof(version, kind === 0 ? worksheet : chart), ...records, printRecord(eof)]),
  )
  const globalsSize = printGlobals(workbook, []).length
  let start = globalsSize
  const starts = sheets.map((sheet) => {
    start += sheet.length
    return start - sheet.length
  })
  return Buffer.concat([printGlobals(workbook, starts), ...sheets])
}

const biff8 = 0x0600
const globalsKind = 0x0005
const worksheet = 0x0010
const chart = 0x0020
const eof = 0x000a

export function printBof(version: number, kind: number): Buffer {
  return printRecord(0x0809, u16(version, kind, 0x0dbb, 0x07cc), u32(0, 6))
}

function printGlobals(workbook: PrintedWorkbook, starts: readonly number[]): Buffer {
  const { version = biff8, sheets, strings = [], formats = {}, styles = [], globals = [] } = workbook
  const allStyles: readonly PrintedStyle[] = [{ format: 49 }, { format: 49, isRuled: true }, ...styles]
  return Buffer.concat([
    printBof(version, globalsKind),
    printRecord(0x0042, u16(1200)),
    ...globals,
    ...Object.entries(formats).map(([id, code]) => printRecord(0x041e, u16(Number(id)), printString(code))),
    ...allStyles.map(printStyle),
    ...sheets.map(({ name, state = 0, kind = 0 }, index) =>
      printRecord(0x0085, u32(starts[index] ?? 0), u8(state, kind), printShortString(name)),
    ),
    printSharedStrings(strings, workbook.stringRecordSize),
    printRecord(eof),
  ])
}

/** XF ([MS-XLS] 2.4.353): thin lines on all four sides or none; texts wrap. */
function printStyle({ format, isRuled = false }: PrintedStyle): Buffer {
  return printRecord(0x00e0, u16(0, format, 1), u8(0x18, 0, 0, 0xfc), u16(isRuled ? 0x1111 : 0), Buffer.alloc(8))
}

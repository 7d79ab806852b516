import { readU16 } from '../cfb/little-endian.ts'
import { printColumn } from '../sheets/cell-address.ts'
import { cellOrigin, type Sheet, sheetOrigin } from '../sheets/sheet.ts'
import { splitMargin } from '../sheets/split-margin.ts'
import { type AwaitedText, addAwaitedText, readCells } from './read-cells.ts'
import { readString } from './read-string.ts'
import type { ReadingState } from './reading-state.ts'
import { RecordCursor } from './record-cursor.ts'
import { type BiffRecord, readRecords, recordTypes } from './records.ts'
import { SheetBuilder } from './sheet-builder.ts'
import type { SheetEntry } from './workbook-globals.ts'

/** Reads a worksheet's cells, merges and margins ([MS-XLS] 2.1.7.20.5). */
export function readSheet({ name, start }: SheetEntry, streamName: string, state: ReadingState): Sheet {
  const builder = new SheetBuilder({ format: 'xls', name, part: streamName }, state)
  let awaited: AwaitedText | null = null
  let depth = 0
  let isEnded = false
  for (const record of readRecords(state.stream, start)) {
    if (record.type === recordTypes.bof) depth++
    else if (record.type === recordTypes.eof) depth--
    // Charts stand inside a sheet, with records of their own.
    else if (depth === 1) awaited = readRecord(record, awaited, builder)
    isEnded = depth === 0
    if (isEnded) break
  }
  if (!isEnded) state.notices.add('file-cut-short', sheetOrigin(builder.place, start))
  return builder.toSheet()
}

function readRecord(record: BiffRecord, awaited: AwaitedText | null, builder: SheetBuilder): AwaitedText | null {
  switch (record.type) {
    case recordTypes.string:
      if (awaited !== null) addAwaitedText(awaited, record, builder)
      return null
    case recordTypes.row:
      reportHiddenRow(record, builder)
      return awaited
    case recordTypes.columnInfo:
      reportHiddenColumns(record, builder)
      return awaited
    case recordTypes.mergeCells:
      addMerges(record, builder)
      return awaited
    case recordTypes.header:
    case recordTypes.footer:
      addMargin(record, builder)
      return awaited
    case recordTypes.object:
      reportObject(record, builder)
      return awaited
    default:
      return readCells(record, builder) ?? awaited
  }
}

/** Row ([MS-XLS] 2.4.221); fDyZero is a hidden row. */
function reportHiddenRow({ offset, pieces }: BiffRecord, { place, state }: SheetBuilder): void {
  const row = readU16(pieces[0], 0)
  if ((readU16(pieces[0], 12) & 0x20) === 0) return
  state.notices.add('hidden-row', cellOrigin(place, row, 0, offset), { sheet: place.name, row: String(row + 1) })
}

/** ColInfo ([MS-XLS] 2.4.53). */
function reportHiddenColumns({ offset, pieces }: BiffRecord, { place, state }: SheetBuilder): void {
  const [data] = pieces
  if ((readU16(data, 8) & 1) === 0) return
  const [from, to] = [readU16(data, 0), readU16(data, 2)].map(printColumn)
  const columns = from === to ? `${from}` : `${from}–${to}`
  state.notices.add('hidden-columns', sheetOrigin(place, offset), { sheet: place.name, columns })
}

/** MergeCells ([MS-XLS] 2.4.168). */
function addMerges({ pieces }: BiffRecord, builder: SheetBuilder): void {
  const [data] = pieces
  const count = Math.min(readU16(data, 0), Math.floor((data.length - 2) / 8))
  for (let index = 0; index < count; index++) {
    const at = 2 + index * 8
    builder.addMerge({
      top: readU16(data, at),
      bottom: readU16(data, at + 2),
      left: readU16(data, at + 4),
      right: readU16(data, at + 6),
    })
  }
}

/** Header and Footer ([MS-XLS] 2.4.136, 2.4.124); an empty record is none. */
function addMargin({ offset, pieces }: BiffRecord, builder: SheetBuilder): void {
  for (const text of splitMargin(readString(new RecordCursor(pieces)))) builder.addMarginLine({ text, offset })
}

/** Obj ([MS-XLS] 2.4.181): all but notes on cells and the arrows of filters show something of their own. */
function reportObject({ offset, pieces }: BiffRecord, { place, state }: SheetBuilder): void {
  if (!silentObjects.has(readU16(pieces[0], 4))) {
    state.notices.add('sheet-drawing', sheetOrigin(place, offset), { sheet: place.name })
  }
}

const silentObjects = new Set([0x14, 0x19])

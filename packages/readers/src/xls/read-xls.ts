import type { Block, Document, Paragraph, Result } from '@mingxiao/core'
import { hasText } from '../blocks/has-text.ts'
import { readU16 } from '../cfb/little-endian.ts'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { NoticeList } from '../notice-list.ts'
import { gatherMargins } from '../sheets/gather-margins.ts'
import { buildBlocks } from '../sheets/layout/build-blocks.ts'
import { sheetOrigin } from '../sheets/sheet.ts'
import { readSheet } from './read-sheet.ts'
import type { ReadingState } from './reading-state.ts'
import { recordTypes } from './records.ts'
import { readGlobals, type SheetEntry } from './workbook-globals.ts'
import { openWorkbookStream } from './workbook-stream.ts'

/** Reads a workbook of Excel 97–2003 ([MS-XLS]): the visible worksheets in order, as an .xlsx is read. */
export function readXls(bytes: Uint8Array): Result<Document> {
  if (bytes.length > limits.fileBytes) throw readerError('file-too-large', `${bytes.length} bytes`)
  const { name, bytes: stream, isComplete } = openWorkbookStream(bytes)
  const state: ReadingState = {
    stream,
    globals: readGlobals(stream),
    notices: new NoticeList(),
    cellCount: 0,
    blankPlaces: 0,
  }
  if (!isComplete) state.notices.add('file-cut-short', null)

  const blocks: Block[] = []
  const margins = new Map<string, Paragraph>()
  for (const entry of state.globals.sheets) {
    if (passesOver(entry, name, state)) continue
    const sheet = readSheet(entry, name, state)
    for (const block of buildBlocks(sheet, state)) blocks.push(block)
    gatherMargins(margins, sheet)
  }
  if (!blocks.some(hasText)) state.notices.add('no-text', null)
  return { value: { format: 'xls', blocks, margins: [...margins.values()] }, notices: state.notices.toArray() }
}

/** What the workbook's own window does not show, or shows as a picture, is not read. */
function passesOver(entry: SheetEntry, part: string, { stream, notices }: ReadingState): boolean {
  const isThere = readU16(stream, entry.start) === recordTypes.bof
  if (entry.isWorksheet && !entry.isHidden && isThere) return false
  const code = entry.isHidden ? 'hidden-sheet' : entry.isWorksheet ? 'missing-sheet' : 'chart-sheet'
  notices.add(code, sheetOrigin({ format: 'xls', name: entry.name, part }, entry.offset), { sheet: entry.name })
  return true
}

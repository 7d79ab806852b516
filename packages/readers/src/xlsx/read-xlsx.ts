import type { Block, Document, Paragraph, Result } from '@mingxiao/core'
import { hasText } from '../blocks/has-text.ts'
import { NoticeList } from '../notice-list.ts'
import { gatherMargins } from '../sheets/gather-margins.ts'
import { buildBlocks } from '../sheets/layout/build-blocks.ts'
import { sheetOrigin } from '../sheets/sheet.ts'
import { openXmlPart } from '../xml/open-xml-part.ts'
import { openZip } from '../zip/open-zip.ts'
import { readSheet } from './read-sheet.ts'
import type { ReadingState } from './reading-state.ts'
import { openWorkbook, type SheetEntry, type Workbook } from './workbook.ts'

/** Reads an .xlsx file: the visible worksheets in order, their tables and the lines around them as blocks. */
export function readXlsx(bytes: Uint8Array): Result<Document> {
  const archive = openZip(bytes)
  const workbook = openWorkbook(archive)
  const state: ReadingState = { workbook, notices: new NoticeList(), cellCount: 0, blankPlaces: 0 }
  const blocks: Block[] = []
  const margins = new Map<string, Paragraph>()

  for (const entry of workbook.sheets) {
    if (passesOver(entry, workbook, state.notices)) continue
    const content = archive.read(entry.part)
    if (content === null) {
      state.notices.add('missing-sheet', entryOrigin(entry, workbook), { sheet: entry.name })
      continue
    }
    const sheet = readSheet(entry.name, openXmlPart(entry.part, content), state)
    for (const block of buildBlocks(sheet, state)) blocks.push(block)
    gatherMargins(margins, sheet)
  }
  if (!blocks.some(hasText)) state.notices.add('no-text', null)
  return { value: { format: 'xlsx', blocks, margins: [...margins.values()] }, notices: state.notices.toArray() }
}

/** What the workbook's own window does not show, or shows as a picture, is not read. */
function passesOver(entry: SheetEntry, workbook: Workbook, notices: NoticeList): boolean {
  if (entry.isWorksheet && !entry.isHidden) return false
  notices.add(entry.isHidden ? 'hidden-sheet' : 'chart-sheet', entryOrigin(entry, workbook), { sheet: entry.name })
  return true
}

function entryOrigin({ name, offset }: SheetEntry, { part }: Workbook) {
  return sheetOrigin({ format: 'xlsx', name, part }, offset)
}

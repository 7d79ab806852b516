import type { Document, Result } from '@mingxiao/core'
import { hasText } from '../blocks/has-text.ts'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { NoticeList } from '../notice-list.ts'
import { type BlockSources, buildBlocks } from './build-blocks.ts'
import { readDocumentText } from './document-text.ts'
import { createPrintedText } from './edits/printed-text.ts'
import { readFontNames } from './formatting/font-names.ts'
import { readStylesheet } from './formatting/stylesheet.ts'
import { readListTables } from './lists/list-tables.ts'
import { createParagraphNumbers } from './lists/number-paragraphs.ts'
import { createSymbolPrinter } from './print-symbols.ts'
import { readMargins } from './read-margins.ts'
import { reportUnread } from './report-unread.ts'
import { readShapes } from './shapes.ts'
import { openWordStreams } from './structures/word-streams.ts'
import { createTextBoxes, readAnchors } from './text-boxes.ts'

/** Reads a Word 97–2003 document ([MS-DOC]): its body as blocks, its headers and footers as margins. */
export function readDoc(bytes: Uint8Array): Result<Document> {
  if (bytes.length > limits.fileBytes) throw readerError('file-too-large', `${bytes.length} bytes`)
  const streams = openWordStreams(bytes)
  const { fib, table } = streams
  const notices = new NoticeList()

  const fonts = readFontNames(table, fib.structure('fonts'))
  const stylesheet = readStylesheet(table, fib.structure('stylesheet'))
  const text = readDocumentText(streams, stylesheet, createSymbolPrinter(fonts, notices))
  if (!text.isComplete || !streams.isComplete || text.text.length < fib.mainLength) notices.add('file-cut-short', null)

  const shapes = readShapes(table, fib.structure('drawings'))
  const anchors = readAnchors(table, fib.structure('anchors'))
  reportUnread(text, fib.mainLength, anchors, shapes, notices)

  const lists = readListTables(table, fib.structure('lists'), fib.structure('listOverrides'))
  const printedText = createPrintedText(text.text, text.edits)
  const readBlocks = (from: number, to: number, boxesBetween: BlockSources['boxesBetween'] = () => []) =>
    buildBlocks(text.readParagraphs(from, to), {
      printedText,
      nextNumber: createParagraphNumbers(lists),
      boxesBetween,
      notices,
    })

  const boxesBetween = createTextBoxes(table, fib, anchors, shapes, readBlocks, notices)
  const blocks = readBlocks(0, fib.mainLength, boxesBetween)
  const margins = readMargins(table, fib, readBlocks)
  if (!blocks.some(hasText)) notices.add('no-text', null)
  return { value: { format: 'doc', blocks, margins }, notices: notices.toArray() }
}

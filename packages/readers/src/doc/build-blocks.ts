import type { Block } from '@mingxiao/core'
import { Content } from '../blocks/content.ts'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { NoticeList } from '../notice-list.ts'
import type { PrintedText } from './edits/printed-text.ts'
import type { ParagraphProperties } from './formatting/paragraph-properties.ts'
import { originAt } from './origin-at.ts'
import type { RawParagraph } from './read-paragraphs.ts'
import { OpenTable } from './tables/open-table.ts'

export interface BlockSources {
  readonly printedText: PrintedText
  /** The number printed before a paragraph; asked once for each, in reading order. */
  readonly nextNumber: (properties: ParagraphProperties) => string
  /** The text boxes anchored between two positions, as blocks. */
  readonly boxesBetween: (start: number, end: number) => readonly Block[]
  readonly notices: NoticeList
}

/** Gathers the paragraphs of one running text into cells, rows and tables, nested as deep as their properties say. */
export function buildBlocks(paragraphs: Iterable<RawParagraph>, sources: BlockSources): readonly Block[] {
  const { printedText, notices } = sources
  const content = new Content()
  const open: OpenTable[] = []
  let cellCount = 0
  let paragraphCount = 0
  let end = 0

  const countCells = (count: number) => {
    cellCount += count
    if (cellCount > limits.cells) throw readerError('too-many-cells', `more than ${limits.cells} cells`)
  }
  const closeTables = (depth: number) => {
    while (open.length > depth) open.pop()?.finish(end)
  }

  for (const paragraph of paragraphs) {
    const { depth, row, endsInnerCell } = paragraph.properties
    if (depth > limits.tableDepth) throw readerError('table-too-deep', `depth ${depth} at ${paragraph.start}`)
    if (++paragraphCount > limits.paragraphs) {
      throw readerError('too-many-paragraphs', `more than ${limits.paragraphs} paragraphs`)
    }
    closeTables(depth)
    while (open.length < depth) {
      open.at(-1)?.openCell(paragraph.start)
      // One deep paragraph may open many tables without a cell: each counts for what it costs to lay out.
      countCells(tableCost)
      open.push(new OpenTable(paragraph.start, open.at(-1)?.content ?? content, notices))
    }
    end = paragraph.end + 1

    const table = open.at(-1)
    if (table === undefined) {
      addParagraph(content, paragraph, sources)
    } else if (row !== null) {
      if (printedText.isDeleted(paragraph.end)) table.dropRow(end)
      else table.finishRow(row, end)
    } else {
      table.openCell(paragraph.start)
      addParagraph(table.content, paragraph, sources)
      if (!paragraph.hasCellMark && !endsInnerCell) continue
      table.finishCell()
      countCells(1)
    }
  }
  closeTables(0)
  return content.toBlocks()
}

/** In cells. */
const tableCost = 8

function addParagraph(content: Content, paragraph: RawParagraph, sources: BlockSources): void {
  const { start, end, hasCellMark, properties } = paragraph
  const { printedText, nextNumber, boxesBetween } = sources
  const isMarkDeleted = !hasCellMark && !properties.endsInnerCell && printedText.isDeleted(end)
  const read = {
    kind: 'paragraph' as const,
    text: printedText.print(start, end),
    number: isMarkDeleted ? '' : nextNumber(properties),
    origin: originAt(start),
  }
  const boxes = boxesBetween(start, end)
  if (isMarkDeleted) content.joinParagraph(read, boxes)
  else content.addParagraph(read, boxes)
}

import type { Block, Cell, Document, Paragraph, Result, Table } from '@mingxiao/core'
import { hasText } from '../blocks/has-text.ts'
import { NoticeList } from '../notice-list.ts'
import { decodeText, lineEnd } from './decode-text.ts'
import { joinRows, type LaidOutTable } from './join-rows.ts'
import { parseTextLayout, type TextLine } from './text-layout.ts'

/** Reads plain text, with the tables that a text export of a Word file lays out by tabs and blank lines. */
export function readTxt(bytes: Uint8Array): Result<Document> {
  const { text, damagedLines } = decodeText(bytes)
  const notices = new NoticeList()
  for (const line of damagedLines) notices.add('undecodable-text', { format: 'txt', line })

  const layout = parseTextLayout(text.split(lineEnd))
  const blocks: Block[] = []
  for (const table of joinRows(layout.rows)) {
    for (const line of table.textsBefore) pushParagraph(blocks, line)
    if (isTable(table)) blocks.push(readTable(table))
    else for (const line of indentedLines(table)) pushParagraph(blocks, line)
  }
  for (const line of layout.tail) pushParagraph(blocks, line)
  if (!blocks.some(hasText)) notices.add('no-text', null)
  return { value: { format: 'txt', blocks, margins: [] }, notices: notices.toArray() }
}

function pushParagraph(blocks: Block[], { line, text }: TextLine): void {
  if (text.trim() === '') return
  const paragraph: Paragraph = { kind: 'paragraph', text, number: '', origin: { format: 'txt', line } }
  blocks.push(paragraph)
}

/** One cell a row and no more: paragraphs whose writer indented them by a tab. */
function isTable({ rows }: LaidOutTable): boolean {
  return rows.some((cells) => cells.length > 1)
}

function indentedLines({ rows }: LaidOutTable): TextLine[] {
  return rows.flat().flatMap(([first, ...more]) => [{ line: first.line, text: `\t${first.text}` }, ...more])
}

/** The layout says nothing of merges: a cell's column is its place in the row. */
function readTable({ rows }: LaidOutTable): Table {
  const cells: Cell[] = rows.flatMap((row, rowIndex) =>
    row.map((lines, column) => ({
      row: rowIndex,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text: lines.map(({ text }) => text).join('\n'),
      hidden: [],
      tables: [],
      origin: { format: 'txt', line: lines[0].line },
    })),
  )
  const first = cells[0]
  if (first === undefined) throw new Error('a table has cells')
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return { kind: 'table', rowCount: rows.length, columnCount, cells, name: '', origin: first.origin }
}

import type { Block, Cell, Document } from '@mingxiao/core'
import type { LaidCell, LaidDocument, LaidParagraph, LaidTable } from '../layout/laid-document.ts'

/** What a reader would make of the pages if they were printed without any loss. */
export function documentOfLaid({ sections }: LaidDocument): Document {
  const blocks = sections.flatMap((section) => section.blocks)
  return {
    format: 'docx',
    blocks: blocks.map((block, at) => (block.kind === 'table' ? tableOf(block, at) : paragraphOf(block, at))),
    margins: [],
  }
}

function paragraphOf(paragraph: LaidParagraph, at: number): Block {
  return { kind: 'paragraph', text: textOf(paragraph), number: '', origin: originAt(at) }
}

function tableOf({ rows, columns }: LaidTable, at: number): Block {
  const cells = rows.flatMap((row, index) => row.cells.map((cell) => cellOf(cell, index, at)))
  const table = { rowCount: rows.length, columnCount: columns.length, name: '', origin: originAt(at) }
  return { kind: 'table', ...table, cells }
}

function cellOf({ column, columnSpan, rowSpan, paragraphs }: LaidCell, row: number, at: number): Cell {
  const text = paragraphs.map(textOf).join('\n')
  return { row, column, rowSpan, columnSpan, text, hidden: [], tables: [], origin: originAt(at) }
}

function textOf({ runs }: LaidParagraph): string {
  return runs.map(({ text }) => text).join('')
}

function originAt(offset: number) {
  return { format: 'docx', part: 'word/document.xml', offset } as const
}

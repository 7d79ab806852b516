import type { Block, Cell, Document, Table } from '@mingxiao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDocument } from '../testing/a-document.ts'
import { printDoc } from '../testing/print-doc.ts'
import { withoutOrigins } from '../testing/without-origins.ts'
import { readDoc } from './read-doc.ts'

test('a printed document is read back as it was', () => {
  fc.assert(
    fc.property(aDocument.map(toWord), (document) => {
      const { value } = readDoc(printDoc(document))
      expect(withoutOrigins(value)).toEqual(withoutOrigins(document))
    }),
    { numRuns: 300 },
  )
})

test('the same document is printed as the same bytes', () => {
  fc.assert(
    fc.property(aDocument.map(toWord), (document) => {
      expect(printDoc(document)).toEqual(printDoc(document))
    }),
    { numRuns: 10 },
  )
})

/** What Word 97 can hold of a document: tables apart, a paragraph at the end, no margin without any text. */
function toWord({ blocks, margins }: Document): Document {
  const apart = blocks.flatMap((block): readonly Block[] =>
    block.kind === 'table' ? [emptyParagraph, toGrid(block)] : [block],
  )
  const hasMargins = margins.some(({ text }) => text.trim() !== '')
  return { format: 'doc', blocks: [...apart, emptyParagraph], margins: hasMargins ? margins : [] }
}

const emptyParagraph = { kind: 'paragraph', text: '', number: '', origin: { format: 'doc', offset: 0 } } as const

/** A grid in Word is what the cells' edges make: a column no cell begins or ends at is none. */
function toGrid(table: Table): Table {
  const edges = new Set(
    table.cells.flatMap(({ column, columnSpan, hidden }) => [
      column,
      column + columnSpan,
      ...hidden.map((text) => text.column),
    ]),
  )
  const columns = [...edges].sort((a, b) => a - b)
  const place = (column: number) => columns.indexOf(column)
  const toCell = (cell: Cell): Cell => ({
    ...cell,
    column: place(cell.column),
    columnSpan: place(cell.column + cell.columnSpan) - place(cell.column),
    hidden: cell.hidden.map((text) => ({ ...text, column: place(text.column) })),
    tables: cell.tables.map(toGrid),
  })
  return { ...table, columnCount: columns.length - 1, cells: table.cells.map(toCell) }
}

import type { Block, Document, Table } from '@mingxiao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDocument } from '../testing/a-document.ts'
import { printHtml } from '../testing/print-html.ts'
import { withoutOrigins } from '../testing/without-origins.ts'
import { readHtml } from './read-html.ts'

test('a printed page is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(aDocument.map(asPage), async (document) => {
      const { value, notices } = await readHtml(printHtml(document))
      expect(notices.filter(({ code }) => code !== 'no-text')).toEqual([])
      expect(withoutOrigins(value)).toEqual(withoutOrigins(document))
    }),
    { numRuns: 200 },
  )
})

/** Without what a page cannot hold: texts in merged-away cells, rows that begin late, tables in the cells of smaller ones. */
function asPage({ blocks, margins }: Document): Document {
  return { format: 'html', blocks: blocks.filter(isWhole).map(asPageBlock), margins }
}

function isWhole(block: Block): boolean {
  return block.kind === 'paragraph' || (block.cells[0]?.row === 0 && block.cells[0]?.column === 0)
}

function asPageBlock(block: Block): Block {
  if (block.kind === 'paragraph') return block
  const cells = block.cells.map((cell) => ({
    ...cell,
    hidden: [],
    tables: cell.tables.filter(isWhole).map(asPageTable),
  }))
  const inside = cells.reduce(
    (count, { tables }) => count + tables.reduce((sum, each) => sum + each.cells.length, 0),
    0,
  )
  return { ...block, cells: inside > cells.length ? cells.map((cell) => ({ ...cell, tables: [] })) : cells }
}

function asPageTable(table: Table): Table {
  return { ...table, cells: table.cells.map((cell) => ({ ...cell, hidden: [], tables: [] })) }
}

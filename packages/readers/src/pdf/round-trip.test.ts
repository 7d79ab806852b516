import type { Block, Document, Table } from '@mingxiao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printPdf } from '../testing/print-pdf.ts'
import { readPdf } from './read-pdf.ts'

test('printed tables are read back with their spans, between their paragraphs', async () => {
  await fc.assert(
    fc.asyncProperty(aDocument, async (document) => {
      const { value, notices } = await readPdf(printPdf(document))
      expect(notices).toEqual([])
      expect(value.blocks.map(describe)).toEqual(document.blocks.map(describe))
    }),
    { numRuns: 40 },
  )
})

const origin = { format: 'form', path: '' } as const
const aText = fc.string({ unit: fc.constantFrom('绩', '效', '7', '%', '.', 'a', '（'), maxLength: 9 })
const aParagraph = aText.map((text): Block => ({ kind: 'paragraph', text: `第${text}`, number: '', origin }))

/** Each column begins in the first row and each row in the first column: a line that parts no cells cannot be seen. */
const aTable = fc
  .record({
    rowCount: fc.integer({ min: 2, max: 5 }),
    columnCount: fc.integer({ min: 2, max: 4 }),
    spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), aText), {
      minLength: 20,
      maxLength: 20,
    }),
  })
  .map(({ rowCount, columnCount, spans }): Table => {
    const taken = new Set<string>()
    const cells: Table['cells'][number][] = []
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) {
        const [down = 1, right = 1, text = ''] = spans[row * columnCount + column] ?? []
        if (taken.has(`${row},${column}`)) continue
        const isEdge = row === 0 || column === 0
        let columnSpan = 1
        const isFree = () => column + columnSpan < columnCount && !taken.has(`${row},${column + columnSpan}`)
        while (!isEdge && columnSpan < right && isFree()) columnSpan++
        const rowSpan = isEdge ? 1 : Math.min(down, rowCount - row)
        for (let below = row; below < row + rowSpan; below++) {
          for (let across = column; across < column + columnSpan; across++) taken.add(`${below},${across}`)
        }
        cells.push({ row, column, rowSpan, columnSpan, text, hidden: [], tables: [], origin })
      }
    }
    return { kind: 'table', rowCount, columnCount, cells, name: '', origin }
  })

const aDocument = fc
  .record({ before: fc.array(aParagraph, { minLength: 1, maxLength: 2 }), table: aTable, after: aParagraph })
  .map(({ before, table, after }): Document => ({ format: 'pdf', blocks: [...before, table, after], margins: [] }))

function describe(block: Block): unknown {
  if (block.kind === 'paragraph') return block.text
  const { rowCount, columnCount, cells } = block
  return [
    rowCount,
    columnCount,
    ...cells.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text]),
  ]
}

import type { Block, Document, Table } from '@mingxiao/core'
import fc from 'fast-check'

const origin = { format: 'form', path: '' } as const
const characters = [
  '绩',
  '7',
  '.',
  '-',
  '%',
  ' ',
  '\u3000',
  '\n',
  '\t',
  '&',
  '<',
  '"',
  "'",
  '_x0041_',
  '\u0007',
  '𠮷',
  '\ud800',
]
const aText = fc.string({ unit: fc.constantFrom(...characters), maxLength: 6 })
const aVisibleText = aText.map((text) => `${text}效`)
const aParagraph = aVisibleText.map((text): Block => ({ kind: 'paragraph', text, number: '', origin }))

/** Cuts a grid of at least two columns into rectangles: each cell grows down and right as far as it is asked and there is room. */
const aTable = fc
  .record({
    rowCount: fc.integer({ min: 1, max: 4 }),
    columnCount: fc.integer({ min: 2, max: 4 }),
    wishes: fc.array(
      fc.record({
        down: fc.integer({ min: 1, max: 3 }),
        right: fc.integer({ min: 1, max: 3 }),
        text: aText,
        under: aVisibleText,
      }),
      {
        minLength: 16,
        maxLength: 16,
      },
    ),
  })
  .map(({ rowCount, columnCount, wishes }): Table => {
    const taken = new Set<string>()
    const isFree = (row: number, column: number) =>
      column < columnCount && row < rowCount && !taken.has(`${row},${column}`)
    const cells: Table['cells'][number][] = []
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) {
        const wish = wishes[row * 4 + column]
        if (!isFree(row, column) || wish === undefined) continue
        let columnSpan = 1
        // The first cell leaves the second column free: a table of one column reads as text.
        while (cells.length > 0 && columnSpan < wish.right && isFree(row, column + columnSpan)) columnSpan++
        const rowSpan = Math.min(wish.down, rowCount - row)
        for (let down = 0; down < rowSpan; down++) {
          for (let right = 0; right < columnSpan; right++) taken.add(`${row + down},${column + right}`)
        }
        const hidden = rowSpan > 1 ? [{ text: wish.under, row: row + 1, column, origin }] : []
        cells.push({ row, column, rowSpan, columnSpan, text: wish.text, hidden, tables: [], origin })
      }
    }
    return { kind: 'table', rowCount, columnCount, cells, name: '', origin }
  })

const aSection = fc.tuple(fc.array(aParagraph, { maxLength: 2 }), aTable)
/** Documents of all that sheets can hold: lines, then a table of two columns or more, and so on; margins of one line each. */
export const aSheetDocument: fc.Arbitrary<Document> = fc
  .record({
    sections: fc.array(aSection, { maxLength: 3 }),
    end: fc.array(aParagraph, { minLength: 1, maxLength: 3 }),
    margins: fc.uniqueArray(
      aVisibleText.filter((text) => !text.includes('\n')),
      { maxLength: 2 },
    ),
  })
  .map(
    ({ sections, end, margins }): Document => ({
      format: 'xlsx' as const,
      blocks: [
        ...sections.flatMap(([lines, table], index) => [...lines, { ...table, name: `表 ${index + 1}` }]),
        ...end,
      ],
      margins: margins.map((text) => ({ kind: 'paragraph', text, number: '', origin })),
    }),
  )

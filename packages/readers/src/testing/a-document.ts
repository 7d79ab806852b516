import type { Cell, Document, Table } from '@mingxiao/core'
import fc from 'fast-check'

const origin = { format: 'form', path: '' } as const

const characters = [
  '绩',
  '效',
  '７',
  '7',
  'a',
  ' ',
  '\u3000',
  '\n',
  '\t',
  '&',
  '<',
  '>',
  '"',
  "'",
  '%',
  '𠮷',
  '\u2011',
  '☑',
]
const aText = fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 })
const aNumber = fc.constantFrom(
  '',
  '一、',
  '二、',
  '三、',
  '（一）',
  '（十二）',
  '3.',
  '4.',
  '①',
  'IV.',
  '(b)',
  '第十二条',
  '1.2',
)

const aParagraph = fc.record({ text: aText, number: aNumber }).map(({ text, number }) => ({
  kind: 'paragraph' as const,
  text,
  number,
  origin,
}))
const aMargin = aText.map((text) => ({ kind: 'paragraph' as const, text, number: '', origin }))
const aTable: fc.Arbitrary<Table> = aTableOfDepth(2)
/** Documents of all a neutral document can hold: merges with hidden texts, tables in cells, automatic numbers, margins. */
export const aDocument: fc.Arbitrary<Document> = fc.record({
  format: fc.constant('docx' as const),
  blocks: fc.array(fc.oneof(aParagraph, aTable), { maxLength: 6 }),
  margins: fc.array(aMargin, { maxLength: 3 }),
})

function aTableOfDepth(depth: number): fc.Arbitrary<Table> {
  const tables = depth === 1 ? fc.constant([]) : fc.array(aTableOfDepth(depth - 1), { maxLength: 1 })
  return fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.tuple(fc.nat(3), fc.nat(3), aText, fc.nat(9), tables)),
    )
    .map(([rowCount, columnCount, stream]) => {
      const cells = withoutOneCorner(tile(rowCount, columnCount, stream))
      return { kind: 'table', rowCount, columnCount, cells, name: '', origin }
    })
}

type Draw = [down: number, across: number, text: string, kind: number, tables: readonly Table[]]

/** Covers the grid with cells, each as wide and high as drawn where there is room. */
function tile(rowCount: number, columnCount: number, stream: IterableIterator<Draw>): Cell[] {
  const taken = Array.from({ length: rowCount }, () => new Array<boolean>(columnCount).fill(false))
  const isFree = (row: number, column: number) => taken[row]?.[column] === false
  const cells: Cell[] = []
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      if (!isFree(row, column)) continue
      const [down, across, text, kind, tables] = stream.next().value
      let columnSpan = 1
      while (columnSpan <= across && isFree(row, column + columnSpan)) columnSpan++
      const rowSpan = Math.min(down + 1, rowCount - row)
      for (let at = row; at < row + rowSpan; at++) taken[at]?.fill(true, column, column + columnSpan)
      const hidden = kind < 3 ? hide({ row, column, rowSpan, columnSpan }, kind) : []
      cells.push({ row, column, rowSpan, columnSpan, text, hidden, tables: kind > 7 ? tables : [], origin })
    }
  }
  return cells
}

function hide(
  { row, column, rowSpan, columnSpan }: Pick<Cell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>,
  kind: number,
) {
  const places = Array.from({ length: rowSpan * columnSpan }, (_, index) => ({
    row: row + Math.floor(index / columnSpan),
    column: column + (index % columnSpan),
  })).slice(1)
  return places.filter((_, index) => index % 3 === kind).map((place) => ({ ...place, text: '0\n藏', origin }))
}

/** A row may begin behind the first column, as long as a cell is left in it. */
function withoutOneCorner(cells: Cell[]): Cell[] {
  const [first, next] = cells
  return first?.rowSpan === 1 && next?.row === 0 && first.text.length > 4 ? cells.slice(1) : cells
}

import type { Table } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { codeOf } from '../testing/code-of.ts'
import { aCell, aParagraph, aRowEnd, aRowMark, aRun } from '../testing/doc/a-paragraph.ts'
import { modifiers } from '../testing/doc/modifiers.ts'
import { printTableDefinition } from '../testing/doc/print-table-definition.ts'
import { readWordFile } from '../testing/doc/read-word-file.ts'
import type { WordParagraph } from '../testing/doc/word-file.ts'

const restart = 0x60
const goOn = 0x20
const origin = (offset: number) => ({ format: 'doc', offset })

function tablesOf(body: readonly WordParagraph[]): readonly Table[] {
  return readWordFile({ body: [...body, aParagraph('')] }).value.blocks.filter((block) => block.kind === 'table')
}

/** Row, column, spans and text of each cell. */
function gridOf(table: Table | undefined) {
  return table?.cells.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text])
}

test('cells of several paragraphs are read line by line', () => {
  const [table] = tablesOf([
    aParagraph('绩', { PFInTable: 1, PItap: 1 }),
    aCell('效'),
    aCell(''),
    aRowEnd([0, 500, 900]),
  ])
  expect(gridOf(table)).toEqual([
    [0, 0, 1, 1, '绩\n效'],
    [0, 1, 1, 1, ''],
  ])
})

test('columns are what the edges of all rows make', () => {
  const [table] = tablesOf([
    ...[aCell('a'), aCell('b'), aCell('c'), aRowEnd([-108, 500, 900, 1500])],
    ...[aCell('d'), aCell('e'), aRowEnd([-108, 700, 1500])],
    ...[aCell('f'), aRowEnd([500, 900])],
  ])
  expect(table?.columnCount).toBe(4)
  expect(gridOf(table)).toEqual([
    [0, 0, 1, 1, 'a'],
    [0, 1, 1, 2, 'b'],
    [0, 3, 1, 1, 'c'],
    [1, 0, 1, 2, 'd'],
    [1, 2, 1, 2, 'e'],
    [2, 1, 1, 2, 'f'],
  ])
})

test('edges a hair apart are one, but no cell loses its column', () => {
  const [dragged] = tablesOf([
    ...[aCell('a'), aCell('b'), aRowEnd([0, 500, 900])],
    ...[aCell('c'), aCell('d'), aRowEnd([3, 512, 899])],
  ])
  expect(gridOf(dragged)?.map(([, column, , columnSpan]) => [column, columnSpan])).toEqual([
    [0, 1],
    [1, 1],
    [0, 1],
    [1, 1],
  ])
  const [narrow] = tablesOf([aCell('a'), aCell('|'), aCell('b'), aRowEnd([0, 500, 505, 900])])
  expect(narrow?.columnCount).toBe(3)
})

test('cells merged downwards are one, with the text of those merged away hidden under it', () => {
  const [table] = tablesOf([
    ...[aCell('产出'), aCell('1'), aRowEnd([0, 500, 900], [restart])],
    ...[aCell('0'), aCell('2'), aRowEnd([0, 500, 900], [goOn])],
    ...[aCell('  '), aCell('3'), aRowEnd([0, 500, 900], [goOn])],
    ...[aCell('效益'), aCell('4'), aRowEnd([0, 500, 900], [restart])],
  ])
  expect(gridOf(table)).toEqual([
    [0, 0, 3, 1, '产出'],
    [0, 1, 1, 1, '1'],
    [1, 1, 1, 1, '2'],
    [2, 1, 1, 1, '3'],
    [3, 0, 1, 1, '效益'],
    [3, 1, 1, 1, '4'],
  ])
  expect(table?.cells[0]?.hidden).toEqual([{ text: '0', row: 1, column: 0, origin: origin(6) }])
})

test('a cell that goes on with none above begins a merge itself', () => {
  const [table] = tablesOf([...[aCell('a'), aRowEnd([0, 900], [goOn])], ...[aCell('b'), aRowEnd([0, 900], [goOn])]])
  expect(gridOf(table)).toEqual([[0, 0, 2, 1, 'a']])
})

test('a merge downwards of cells that differ in width is reported', () => {
  const body = [
    ...[aCell('a'), aCell('b'), aRowEnd([0, 500, 900], [restart])],
    ...[aCell('c'), aCell('d'), aRowEnd([0, 700, 900], [goOn])],
    aParagraph(''),
  ]
  expect(readWordFile({ body }).notices).toEqual([{ code: 'ragged-merge', data: {}, origin: origin(5) }])
})

test('cells merged sideways are one, whichever way the file marks the first', () => {
  for (const [first, others] of [
    [1, 2],
    [2, 1],
    [3, 1],
  ] as const) {
    const cells = [aCell('合'), aCell('藏'), aCell(''), aCell('独')]
    const [table] = tablesOf([...cells, aRowEnd([0, 300, 600, 900, 1200], [first, others, others])])
    expect(gridOf(table)).toEqual([
      [0, 0, 1, 3, '合'],
      [0, 3, 1, 1, '独'],
    ])
    expect(table?.cells[0]?.hidden).toEqual([{ text: '藏', row: 0, column: 1, origin: origin(2) }])
  }
})

test('a table in a cell is apart from the text around it', () => {
  const inside = { PFInTable: 1, PItap: 2 }
  const innerCell = (text: string) => aParagraph(text, { ...inside, PFInnerTableCell: 1 })
  const innerEnd = {
    ...aRowMark(
      Buffer.concat([
        modifiers({ ...inside, PFInnerTableCell: 1, PFInnerTtp: 1 }),
        printTableDefinition([0, 200, 400], [{ flags: 0 }, { flags: 0 }]),
      ]),
    ),
    mark: '\r',
  }
  const outerText = aParagraph('外', { PFInTable: 1, PItap: 1 })
  const [table] = tablesOf([outerText, innerCell('内'), innerCell('b'), innerEnd, aCell(''), aRowEnd([0, 900])])
  expect(gridOf(table)).toEqual([[0, 0, 1, 1, '外']])
  expect(gridOf(table?.cells[0]?.tables[0])).toEqual([
    [0, 0, 1, 1, '内'],
    [0, 1, 1, 1, 'b'],
  ])
})

test('rows with nothing between are one table, unless one of them floats', () => {
  const row = (text: string, own = {}) => [
    aCell(text),
    aRowMark(
      Buffer.concat([
        modifiers({ PFInTable: 1, PItap: 1, PFTtp: 1, ...own }),
        printTableDefinition([0, 900], [{ flags: 0 }]),
      ]),
    ),
  ]
  const apart = tablesOf([...row('a'), ...row('b'), ...row('c', { TDyaAbs: 300 })])
  expect(apart.map((table) => [table.rowCount, table.origin])).toEqual([
    [2, origin(0)],
    [1, origin(6)],
  ])
})

test('modifiers that change a definition are applied to it', () => {
  const row = (own: Buffer) =>
    tablesOf([
      ...[aCell('a'), aCell('b'), aCell('c'), aRowEnd([0, 300, 600, 900])],
      ...[aCell('a'), aCell('b'), aCell('c')],
      aRowMark(Buffer.concat([modifiers({ PFInTable: 1, PItap: 1, PFTtp: 1 }), own])),
    ])
  const columns = (own: Buffer) =>
    gridOf(row(own)[0])
      ?.filter(([line]) => line === 1)
      .map(([, column, , columnSpan]) => [column, columnSpan])
  const three = [{ flags: 0 }, { flags: 0 }, { flags: 0 }]
  const plain = [
    [0, 1],
    [1, 1],
    [2, 1],
  ]
  // Three cells of 300 that begin at 0, in one modifier or in steps, as newer versions of Word write them.
  expect(columns(printTableDefinition([0, 300, 600, 900], three))).toEqual(plain)
  expect(columns(modifiers({ TDxaLeft: 108, TInsert: 0x012c0300, TDxaGapHalf: 108 }))).toEqual(plain)
  expect(columns(modifiers({ TInsert: 0x03e80300, TDxaCol: 0x012c0300 }))).toEqual(plain)
  expect(columns(modifiers({ TInsert: 0x012c0400, TDelete: 0x0201 }))).toEqual(plain)
  expect(columns(modifiers({ TInsert: 0x012c0300, TMerge: 0x0301 }))).toEqual([
    [0, 1],
    [1, 2],
  ])
  expect(columns(modifiers({ TInsert: 0x012c0300, TMerge: 0x0301, TSplit: 0x0301 }))).toEqual(plain)
})

test('a merge downwards may also stand in a modifier of its own', () => {
  // sprmTVertMerge: the size of what follows, the cell, and 3 to begin or 1 to go on.
  const merge = (kind: number) => Buffer.from([0x2b, 0xd6, 2, 0, kind])
  const row = (text: string, kind: number) => [
    aCell(text),
    aRowMark(
      Buffer.concat([
        modifiers({ PFInTable: 1, PItap: 1, PFTtp: 1 }),
        printTableDefinition([0, 900], [{ flags: 0 }]),
        merge(kind),
      ]),
    ),
  ]
  const [table] = tablesOf([...row('a', 3), ...row('', 1), ...row('b', 0)])
  expect(gridOf(table)).toEqual([
    [0, 0, 2, 1, 'a'],
    [2, 0, 1, 1, 'b'],
  ])
})

test('a definition too long for its page is read from the Data stream', () => {
  const edges = Array.from({ length: 41 }, (_, index) => index * 100)
  const list = Buffer.concat([
    modifiers({ PFInTable: 1, PItap: 1, PFTtp: 1 }),
    printTableDefinition(edges, Array(40).fill({ flags: 0 })),
  ])
  const data = Buffer.concat([Buffer.alloc(10), Buffer.from([list.length & 0xff, list.length >> 8]), list])
  const cells = Array.from({ length: 40 }, (_, index) => aCell(`${index}`))
  const body = [...cells, aRowMark(modifiers({ PHugePapx: 10 })), aParagraph('')]
  const { value, notices } = readWordFile({ body, data })
  expect(notices).toEqual([])
  expect(value.blocks[0]).toMatchObject({ kind: 'table', rowCount: 1, columnCount: 40 })
})

test('a row without end mark or definition is laid out like its neighbour, and reported', () => {
  const body = [...[aCell('a'), aCell('b'), aRowEnd([0, 500, 900])], ...[aCell('c'), aCell('d')], aParagraph('末')]
  const { value, notices } = readWordFile({ body })
  const [table] = value.blocks.filter((block) => block.kind === 'table')
  expect(gridOf(table)?.slice(2)).toEqual([
    [1, 0, 1, 1, 'c'],
    [1, 1, 1, 1, 'd'],
  ])
  expect(notices).toEqual([{ code: 'table-row-cut', data: {}, origin: origin(5) }])

  const [undefinedRows] = tablesOf([aCell('a'), aCell('b'), aRowMark(modifiers({ PFInTable: 1, PItap: 1, PFTtp: 1 }))])
  expect(gridOf(undefinedRows)).toEqual([
    [0, 0, 1, 1, 'a'],
    [0, 1, 1, 1, 'b'],
  ])
})

test('automatic numbers in cells are reported, being no text', () => {
  const lists = [{ levels: [{ start: 1, format: 0, pattern: [0, '.'] }] }]
  const numbered = aParagraph('甲', { PFInTable: 1, PItap: 1, PIlfo: 1, PIlvl: 0 }, '\x07')
  const { value, notices } = readWordFile({ body: [numbered, aRowEnd([0, 900]), aParagraph('')], lists })
  expect(gridOf(value.blocks.find((block) => block.kind === 'table'))).toEqual([[0, 0, 1, 1, '甲']])
  expect(notices).toEqual([{ code: 'number-in-cell', data: { numbers: '1.' }, origin: origin(0) }])
})

test('tables nested without end are refused', () => {
  const body = [aParagraph([aRun('深')], { PFInTable: 1, PItap: limits.tableDepth + 1 })]
  expect(codeOf(() => readWordFile({ body }))).toBe('table-too-deep')
})

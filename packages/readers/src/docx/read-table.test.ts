import type { Cell, Table } from '@mingxiao/core'
import { describe, expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { codeOf } from '../testing/code-of.ts'
import { readBodyOf } from '../testing/docx/read-body-of.ts'

describe('the grid', () => {
  test('has a cell for each w:tc, with its place in the file', () => {
    const { document } = readBodyOf(table(row(cell('a'), cell('b')), row(cell('c'), cell('d'))))
    const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    const [read] = document.blocks
    if (read?.kind !== 'table') throw new Error('no table')
    expect({ ...read, cells: read.cells.map(({ origin, ...rest }) => rest) }).toEqual({
      kind: 'table',
      rowCount: 2,
      columnCount: 2,
      name: '',
      origin: { format: 'docx', part: 'word/document.xml', offset: expect.any(Number) },
      cells: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: 'a', hidden: [], tables: [] },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: 'b', hidden: [], tables: [] },
        { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: 'c', hidden: [], tables: [] },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: 'd', hidden: [], tables: [] },
      ],
    })
    expect(offsetOf(read.cells[1]) - offsetOf(read.cells[0])).toBe(cell('a').length)
    expect(offsetOf(read.cells[0]) - offsetOf(read)).toBe('<w:tbl><w:tblPr/><w:tblGrid/><w:tr>'.length)
    expect(offsetOf(read)).toBeGreaterThan(xml.length)
  })

  test.each([
    [
      'cells span columns',
      [row(cell('a', span(2)), cell('b')), row(cell('c'), cell('d'), cell('e'))],
      ['0,0 1×2 a', '0,2 b', '1,0 c', '1,1 d', '1,2 e'],
      '2×3',
    ],
    [
      'a span of nought or nonsense is one',
      [row(cell('a', span(0)), cell('b', '<w:gridSpan w:val="x"/>'), cell('c', '<w:gridSpan/>'))],
      ['0,0 a', '0,1 b', '0,2 c'],
      '1×3',
    ],
    [
      'rows may begin late and end early',
      [row('<w:trPr><w:gridBefore w:val="2"/><w:gridAfter w:val="1"/></w:trPr>', cell('a'))],
      ['0,2 a'],
      '1×4',
    ],
    [
      'a row may be longer than the others',
      [row(cell('a')), row(cell('b'), cell('c'))],
      ['0,0 a', '1,0 b', '1,1 c'],
      '2×2',
    ],
    ['a row may be empty', [row(), row(cell('a'))], ['1,0 a'], '2×1'],
    [
      'deleted rows are gone',
      [row(cell('a')), row('<w:trPr><w:del w:id="1"/></w:trPr>', cell('b')), row(cell('c'))],
      ['0,0 a', '1,0 c'],
      '2×1',
    ],
    ['deleted cells are gone', [row(cell('a', '<w:cellDel w:id="1"/>'), cell('b'))], ['0,0 b'], '1×1'],
    [
      'former properties count for nothing',
      [row(cell('a', '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>'), cell('b'))],
      ['0,0 a', '0,1 b'],
      '1×2',
    ],
    [
      'content controls may hold rows and cells',
      [sdt(row(cell('a'), sdt(cell('b'), cell('c'))))],
      ['0,0 a', '0,1 b', '0,2 c'],
      '1×3',
    ],
    [
      'alternatives may hold rows and cells',
      [fallback(row(cell('a'), fallback(cell('b'))))],
      ['0,0 a', '0,1 b'],
      '1×2',
    ],
    ['marks may stand between rows and cells', [mark, row(cell('a'), mark, cell('b'))], ['0,0 a', '0,1 b'], '1×2'],
  ])('%s', (_, rows, cells, size) => {
    const { document, notices } = readBodyOf(table(...rows))
    expect({ ...sketch(document.blocks[0]), notices }).toEqual({ cells, size, notices: [] })
  })

  test('a table whose rows are all deleted is gone', () => {
    expect(readBodyOf(table(row('<w:trPr><w:del/></w:trPr>', cell('a')))).document.blocks).toEqual([])
  })
})

describe('merges', () => {
  test.each([
    [
      'downwards',
      [row(cell('a', restart), cell('b')), row(cell('', down), cell('c')), row(cell('', down), cell('d'))],
      ['0,0 3×1 a', '0,1 b', '1,1 c', '2,1 d'],
    ],
    ['downwards, written out', [row(cell('a', restart)), row(cell('', '<w:vMerge w:val="continue"/>'))], ['0,0 2×1 a']],
    [
      'downwards and across',
      [row(cell('a', span(2) + restart), cell('b')), row(cell('', span(2) + down), cell('c'))],
      ['0,0 2×2 a', '0,2 b', '1,2 c'],
    ],
    [
      'that start anew',
      [row(cell('a', restart)), row(cell('', down)), row(cell('b', restart)), row(cell('', down))],
      ['0,0 2×1 a', '2,0 2×1 b'],
    ],
    [
      'that end at a plain cell',
      [row(cell('a', restart)), row(cell('b')), row(cell('c', down))],
      ['0,0 a', '1,0 b', '2,0 c'],
    ],
    ['with nothing above to continue', [row(cell('a', down)), row(cell('', down))], ['0,0 2×1 a']],
    [
      'across, as Word once wrote them',
      [
        row(cell('a', '<w:hMerge w:val="restart"/>'), cell('', across), cell('b')),
        row(cell('c'), cell('d'), cell('e')),
      ],
      ['0,0 1×2 a', '0,2 b', '1,0 c', '1,1 d', '1,2 e'],
    ],
    ['across with nothing before to continue', [row(cell('a', across), cell('b'))], ['0,0 a', '0,1 b']],
    [
      'both ways, as Word once wrote them',
      [
        row(cell('a', `<w:hMerge w:val="restart"/>${restart}`), cell('', across + restart)),
        row(cell('', `<w:hMerge w:val="restart"/>${down}`), cell('', across + down)),
      ],
      ['0,0 2×2 a'],
    ],
  ])('%s', (_, rows, cells) => {
    const { document, notices } = readBodyOf(table(...rows))
    expect({ cells: sketch(document.blocks[0]).cells, notices }).toEqual({ cells, notices: [] })
  })

  test('of different width are left apart and reported', () => {
    const { document, notices } = readBodyOf(table(row(cell('a', span(2) + restart)), row(cell('b', down), cell('c'))))
    expect(sketch(document.blocks[0]).cells).toEqual(['0,0 1×2 a', '1,0 b', '1,1 c'])
    expect(notices).toEqual([{ code: 'ragged-merge', data: {} }])
  })

  test('keep the text of the cells they cover as hidden', () => {
    const { document } = readBodyOf(
      table(
        row(cell('a', `<w:hMerge w:val="restart"/>${restart}`), cell('0', across)),
        row(cell('藏', `<w:hMerge w:val="restart"/>${down}`), cell(' ', across)),
      ),
    )
    const origin = { format: 'docx', part: 'word/document.xml', offset: expect.any(Number) }
    expect(cellsOf(document.blocks[0]).map(({ text, hidden }) => ({ text, hidden }))).toEqual([
      {
        text: 'a',
        hidden: [
          { text: '0', row: 0, column: 1, origin },
          { text: '藏', row: 1, column: 0, origin },
        ],
      },
    ])
  })

  test('over a nested table are reported', () => {
    const nested = `<w:tc><w:tcPr>${down}</w:tcPr>${table(row(cell('b')))}<w:p/></w:tc>`
    expect(readBodyOf(table(row(cell('a', restart)), row(nested))).notices).toEqual([
      { code: 'hidden-table', data: {} },
    ])
  })
})

describe('a cell', () => {
  test.each([
    [
      'joins its paragraphs',
      '<w:p><w:r><w:t>绩</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>效</w:t><w:br/><w:t>指</w:t></w:r></w:p>',
      '绩\n\n效\n指',
    ],
    ['may hold content controls', sdt('<w:p><w:r><w:t>a</w:t></w:r></w:p>'), 'a'],
    ['may be without a paragraph', '', ''],
  ])('%s', (_, content, text) => {
    expect(cellsOf(readBodyOf(table(row(`<w:tc>${content}</w:tc>`))).document.blocks[0])[0]?.text).toBe(text)
  })

  test('holds nested tables apart from its text', () => {
    const inner = table(row(cell('内')))
    const outer = `<w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p>${inner}${inner}<w:p/></w:tc>`
    const [read] = cellsOf(readBodyOf(table(row(outer))).document.blocks[0])
    expect(read?.text).toBe('外')
    expect(read?.tables.map((nested) => sketch(nested).cells)).toEqual([['0,0 内'], ['0,0 内']])
  })

  test('has no place for list numbers, which are reported', () => {
    const numbered = '<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc>'
    const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const { document, notices } = readBodyOf({ body: table(row(numbered), row(numbered)), numbering })
    expect(sketch(document.blocks[0]).cells).toEqual(['0,0 ', '1,0 '])
    expect(notices.filter(({ code }) => code === 'number-in-cell')).toEqual([
      { code: 'number-in-cell', data: { numbers: '1.' } },
      { code: 'number-in-cell', data: { numbers: '2.' } },
    ])
  })
})

describe('a table is refused', () => {
  const wide = row(cell('a', span(limits.tableColumns)), cell('b'))
  test.each([
    ['table-too-wide', 'with a span beyond the limit', table(row(cell('a', span(999_999_999))))],
    ['table-too-wide', 'whose spans add up beyond the limit', table(wide)],
    [
      'table-too-wide',
      'whose merged cells add up beyond the limit',
      table(row(cell('a'), cell('', span(limits.tableColumns) + across))),
    ],
    ['table-too-deep', 'nested too deep', nest(limits.tableDepth + 1)],
    ['none', 'unless it is nested as deep as allowed', nest(limits.tableDepth)],
  ])('%s: %s', (code, _, body) => {
    expect(codeOf(() => readBodyOf(body))).toBe(code)
  })
})

const mark = '<w:bookmarkStart w:id="0" w:name="b"/>'
const restart = '<w:vMerge w:val="restart"/>'
const down = '<w:vMerge/>'
const across = '<w:hMerge/>'

function span(columns: number): string {
  return `<w:gridSpan w:val="${columns}"/>`
}

function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`
}

function row(...content: readonly string[]): string {
  return `<w:tr>${content.join('')}</w:tr>`
}

function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
}

function sdt(...content: readonly string[]): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content.join('')}</w:sdtContent></w:sdt>`
}

function fallback(content: string): string {
  const choice = '<mc:Choice Requires="x" xmlns:x="urn:future"><w:tr/></mc:Choice>'
  return `<mc:AlternateContent>${choice}<mc:Fallback>${content}</mc:Fallback></mc:AlternateContent>`
}

function nest(depth: number): string {
  return depth === 0 ? '<w:p/>' : table(row(`<w:tc>${nest(depth - 1)}</w:tc>`))
}

/** Cells as “row,column spans text”, spans of one left out. */
function sketch(block: Table | { readonly kind: 'paragraph' } | undefined) {
  if (block?.kind !== 'table') throw new Error('no table')
  return {
    size: `${block.rowCount}×${block.columnCount}`,
    cells: block.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
      const spans = rowSpan * columnSpan === 1 ? '' : `${rowSpan}×${columnSpan} `
      return `${row},${column} ${spans}${text}`
    }),
  }
}

function cellsOf(block: Table | { readonly kind: 'paragraph' } | undefined): readonly Cell[] {
  if (block?.kind !== 'table') throw new Error('no table')
  return block.cells
}

function offsetOf(place: Pick<Cell, 'origin'> | undefined): number {
  if (place?.origin.format !== 'docx') throw new Error('no place')
  return place.origin.offset
}

import type { Block, Document, Notice, Table } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { zipFiles } from '../testing/print-zip.ts'
import { printStyles } from '../testing/xlsx/print-styles.ts'
import { sheetPart } from '../testing/xlsx/sheet-part.ts'
import { type WorkbookParts, zipWorkbook } from '../testing/xlsx/zip-workbook.ts'
import { openZip } from '../zip/open-zip.ts'
import { readXlsx } from './read-xlsx.ts'

test('lines around ruled rows are paragraphs, the rows a table with the name of the sheet', () => {
  const rows = [
    '<row r="1"><c r="A1" t="inlineStr"><is><t>附件1</t></is></c></row>',
    '<row r="2"><c r="A2" s="2" t="inlineStr"><is><t>分值</t></is></c><c r="B2" s="2"><v>10</v></c></row>',
    '<row r="4"><c r="B4" t="inlineStr"><is><t>填表人：</t></is></c></row>',
  ].join('')
  const part = sheetPart(rows)
  const place = (cell: string) => {
    const offset = Buffer.byteLength(part.slice(0, part.indexOf(`<c r="${cell}"`)))
    return { format: 'xlsx', part: 'xl/worksheets/sheet1.xml', offset, sheet: '表1', cell }
  }
  expect(readSheets({ 表1: part })).toEqual({
    value: {
      format: 'xlsx',
      blocks: [
        { kind: 'paragraph', text: '附件1', number: '', origin: place('A1') },
        {
          kind: 'table',
          rowCount: 1,
          columnCount: 2,
          cells: [
            { ...cell(0, 0, '分值'), origin: place('A2') },
            { ...cell(0, 1, '10'), origin: place('B2') },
          ],
          name: '表1',
          origin: place('A2'),
        },
        { kind: 'paragraph', text: '填表人：', number: '', origin: place('B4') },
      ],
      margins: [],
    },
    notices: [],
  })
})

test('an offset counts bytes', () => {
  const part = sheetPart('<row r="1"><c r="A1" t="str"><v>绩效</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>')
  const { blocks } = readSheets({ 表: part }).value
  const offset = Buffer.byteLength(part.slice(0, part.indexOf('<c r="A3"')))
  expect(blocks[1]?.origin).toEqual({ ...blocks[0]?.origin, offset, cell: 'A3' })
})

test('merged cells span, and a text merged away is kept as hidden', () => {
  const rows = [
    '<row r="1"><c r="A1" s="2" t="str"><v>年度预算</v></c><c r="B1" s="2"/><c r="C1" s="2"><v>1</v></c></row>',
    '<row r="2"><c r="A2" s="2"><v>0</v></c><c r="B2" s="2"/><c r="C2" s="2"><v>2</v></c></row>',
  ].join('')
  const table = firstTable(readSheets({ 表: sheetPart(rows, { after: merges('A1:B2') }) }).value)
  expect(table.cells.map(withoutOrigin)).toEqual([
    { ...cell(0, 0, '年度预算'), rowSpan: 2, columnSpan: 2, hidden: [{ text: '0', row: 1, column: 0 }] },
    cell(0, 2, '1'),
    cell(1, 2, '2'),
  ])
})

test('each place between used cells is a cell, written or not', () => {
  const table = firstTable(
    readSheets({ 表: sheetPart(`${ruledRow(2, 'B', 'D')}<row r="3"><c r="C3" s="2"/></row>`) }).value,
  )
  expect(table.cells.map(withoutOrigin)).toEqual([
    cell(0, 0, 'B2'),
    cell(0, 1, ''),
    cell(0, 2, 'D2'),
    cell(1, 0, ''),
    cell(1, 1, ''),
    cell(1, 2, ''),
  ])
  expect(table.cells[1]?.origin).toMatchObject({ cell: 'C2' })
})

test('the border of a table stored with the cells beside it makes no column', () => {
  const onlyLeft = '<border><left style="thin"/><right/><top/><bottom/></border>'
  const styles = printStyles()
    .replace('<borders count="2">', `<borders count="3">`)
    .replace('</borders>', `${onlyLeft}</borders>`)
    .replace('</cellXfs>', '<xf numFmtId="0" borderId="2"/></cellXfs>')
  const rows = '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="3"/></row>'
  expect(firstTable(readSheets({ 表: sheetPart(rows) }, { styles }).value).columnCount).toBe(2)
})

test('rows and cells that do not say where they stand follow the one before', () => {
  const rows = '<row r="2"><c r="B2" s="2"><v>1</v></c><c s="2"><v>2</v></c></row><row><c s="2"><v>3</v></c></row>'
  const table = firstTable(readSheets({ 表: sheetPart(rows) }).value)
  expect(table.cells.map(({ text, origin }) => [text, 'cell' in origin && origin.cell])).toEqual([
    ['', 'A2'],
    ['1', 'B2'],
    ['2', 'C2'],
    ['3', 'A3'],
    ['', 'B3'],
    ['', 'C3'],
  ])
})

test('rows and cells out of order are put in order, and of two for one place the later one stands', () => {
  const rows = `${ruledRow(3, 'A', 'B')}<row r="1"><c r="B1" s="2"><v>2</v></c><c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>3</v></c></row>${ruledRow(2, 'A', 'B')}`
  expect(readSheets({ 表: sheetPart(rows) }).value.blocks.map(show)).toEqual(['1 3 A2 B2 A3 B3'])
})

test('shared strings join their runs without phonetic guides, and escapes become characters', () => {
  const sharedStrings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<si><t xml:space="preserve"> 甲 </t></si>
<si><r><rPr><b/></rPr><t>年初</t></r><r><t>预算</t></r><rPh sb="0" eb="2"><t>nianchu</t></rPh><phoneticPr fontId="1"/></si>
<si><t>一_x000D_
二_x005F_x0041_</t></si></sst>`
  const rows = [0, 1, 2].map((index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`)
  const { value, notices } = readSheets({ 表: sheetPart(rows.join('')) }, { sharedStrings })
  expect(value.blocks.map(show)).toEqual([' 甲 ', '年初预算', '一\n二_x0041_'])
  expect(notices).toEqual([])
})

test('numbers are shown by their format, booleans and errors as Excel writes them', () => {
  const styles = printStyles()
    .replace('<fonts', '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00&quot;元&quot;"/></numFmts><fonts')
    .replace('</cellXfs>', '<xf numFmtId="9"/><xf numFmtId="176"/><xf numFmtId="31"/></cellXfs>')
  const cells = [
    '<c r="A1" s="3"><v>1.28</v></c>',
    '<c r="B1" s="4"><v>128218.80000000001</v></c>',
    '<c r="C1" s="5"><v>45425</v></c>',
    '<c r="D1" t="b"><v>1</v></c>',
    '<c r="E1" t="e"><v>#REF!</v></c>',
    '<c r="F1" t="d"><v>2024-05-13</v></c>',
    '<c r="G1" s="99"><f>A1*2</f><v>2.56</v></c>',
  ]
  const { value, notices } = readSheets({ 表: sheetPart(`<row r="1">${cells.join('')}</row>`) }, { styles })
  expect(value.blocks.map(show)).toEqual(['128% 128218.80元 2024年5月13日 TRUE #REF! 2024-05-13 2.56'])
  expect(notices.map(codeAndCell)).toEqual([['formula-error', 'E1', { value: '#REF!' }]])
})

test('a workbook may count its days from 1904', () => {
  const styles = printStyles().replace('</cellXfs>', '<xf numFmtId="31"/></cellXfs>')
  const part = sheetPart('<row r="1"><c r="A1" s="3"><v>43963</v></c></row>')
  const { value } = readSheets({ 表: part }, { styles, properties: ' date1904="1"' })
  expect(value.blocks.map(show)).toEqual(['2024年5月13日'])
})

test.each([
  ['a formula without a stored result', '<c r="A1"><f>B1</f></c>', ['formula-without-value', 'A1', {}]],
  ['a text that is not in the file', '<c r="A1" t="s"><v>7</v></c>', ['missing-shared-string', 'A1', { index: '7' }]],
  ['a value its format hides', '<c r="A1" s="3"><v>5</v></c>', ['format-hides-value', 'A1', { value: '5' }]],
])('%s reads as blank with a notice', (_, written, notice) => {
  const styles = printStyles()
    .replace('<fonts', '<numFmts><numFmt numFmtId="176" formatCode=";;;"/></numFmts><fonts')
    .replace('</cellXfs>', '<xf numFmtId="176"/></cellXfs>')
  const part = sheetPart(`<row r="1">${written}</row><row r="2"><c r="A2" t="str"><v>甲</v></c></row>`)
  const { value, notices } = readSheets({ 表: part }, { styles })
  expect(value.blocks.map(show)).toEqual(['甲'])
  expect(notices.map(codeAndCell)).toEqual([notice])
})

test('sheets are read in the order of the workbook, hidden ones and charts are passed over with a notice', () => {
  const line = (text: string) => sheetPart(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`)
  const bytes = zipWorkbook({
    sheets: [
      ['甲', line('一')],
      ['乙', line('二')],
      ['丙', line('三')],
    ],
    styles: printStyles(),
  })
  const { value, notices } = readXlsx(
    replacePart(bytes, 'xl/workbook.xml', (part) =>
      part
        .replace('name="乙"', 'name="乙" state="veryHidden"')
        .replace(/(<sheets>)(.*)(<sheet name="丙".*\/>)(<\/sheets>)/, '$1$3$2$4'),
    ),
  )
  expect(value.blocks.map(show)).toEqual(['三', '一'])
  expect(notices.map(codeAndCell)).toEqual([['hidden-sheet', '', { sheet: '乙' }]])

  const withChart = replacePart(bytes, 'xl/_rels/workbook.xml.rels', (part) =>
    part.replace('worksheet" Target="worksheets/sheet1.xml"', 'chartsheet" Target="chartsheets/sheet1.xml"'),
  )
  expect(readXlsx(withChart).notices.map(codeAndCell)).toEqual([['chart-sheet', '', { sheet: '甲' }]])
})

test('a sheet whose part is gone is a notice', () => {
  const bytes = zipWorkbook({ sheets: [['甲', sheetPart('')]], styles: printStyles() })
  const without = replacePart(bytes, 'xl/_rels/workbook.xml.rels', (part) => part.replace('sheet1.xml', 'sheet9.xml'))
  expect(readXlsx(without).notices.map(codeAndCell)).toEqual([
    ['missing-sheet', '', { sheet: '甲' }],
    ['no-text', undefined, {}],
  ])
})

test('hidden rows and columns are read all the same, with a notice', () => {
  const before = '<cols><col min="1" max="1" width="9"/><col min="3" max="4" hidden="1"/></cols>'
  const rows = '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>'
  const { value, notices } = readSheets({ 表: sheetPart(rows, { before }) })
  expect(value.blocks.map(show)).toEqual(['1'])
  expect(notices.map(codeAndCell)).toEqual([
    ['hidden-columns', '', { sheet: '表', columns: 'C–D' }],
    ['hidden-row', 'A1', { sheet: '表', row: '1' }],
  ])
})

test('headers and footers are margins, once for all sheets, without fields and fonts', () => {
  const after = `<headerFooter><oddHeader>&amp;L&amp;"宋体,常规"&amp;10附件1&amp;C某县&amp;&amp;某乡
绩效自评&amp;R&amp;D</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>`
  const part = sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>', { after })
  const { margins } = readSheets({ 甲: part, 乙: part }).value
  expect(margins.map(({ text, origin }) => [text, 'sheet' in origin && origin.sheet])).toEqual([
    ['附件1', '甲'],
    ['某县&某乡', '甲'],
    ['绩效自评', '甲'],
    ['第  页', '甲'],
  ])
})

test('pictures and text boxes are a notice, an unknown element too', () => {
  const after = '<drawing r:id="rId1"/><novelty><row r="9"/></novelty>'
  expect(readSheets({ 表: sheetPart(ruledRow(1, 'A', 'B'), { after }) }).notices.map(codeAndCell)).toEqual([
    ['sheet-drawing', '', { sheet: '表' }],
    ['unknown-element', '', { name: 's:novelty' }],
  ])
})

test('texts side by side outside a table are one line, parted by tabs', () => {
  const line = '<row r="3"><c r="A3" t="str"><v>填表人：</v></c><c r="C3" t="str"><v>联系电话：</v></c></row>'
  const { blocks } = readSheets({ 表: sheetPart(ruledRow(1, 'A', 'C') + line) }).value
  expect(blocks.map(show)).toEqual(['A1  C1', '填表人：\t联系电话：'])
})

test('a text merged away under a title is a notice', () => {
  const rows = '<row r="1"><c r="A1" t="str"><v>自评表</v></c><c r="B1" t="str"><v>旧题</v></c></row>'
  const { value, notices } = readSheets({ 表: sheetPart(rows, { after: merges('A1:B1') }) })
  expect(value.blocks.map(show)).toEqual(['自评表'])
  expect(notices.map(codeAndCell)).toEqual([['merged-away-text', 'B1', { text: '旧题' }]])
})

test('a report pasted down one column is paragraphs, framed or not', () => {
  const rows = [1, 2, 3].map(
    (row) => `<row r="${row}"><c r="A${row}" s="${row % 2 === 0 ? 2 : 0}" t="str"><v>第${row}段</v></c></row>`,
  )
  expect(readSheets({ 表: sheetPart(rows.join('')) }).value.blocks.map(show)).toEqual(['第1段', '第2段', '第3段'])
})

test('without any border, rows of two texts or more are the table', () => {
  const row = (number: number, ...texts: string[]) =>
    `<row r="${number}">${texts.map((text, index) => `<c r="${'ABC'.charAt(index)}${number}" t="str"><v>${text}</v></c>`).join('')}</row>`
  const rows =
    row(1, '自评表') + row(2, '指标', '分值', '得分') + row(3, '一、产出') + row(4, '宣讲', '3', '3') + row(6, '备注')
  expect(readSheets({ 表: sheetPart(rows) }).value.blocks.map(show)).toEqual([
    '自评表',
    '指标 分值 得分 一、产出   宣讲 3 3',
    '备注',
  ])
})

test('a merge over whole rows ends with the cells in use', () => {
  const rows = `<row r="1"><c r="A1" s="2" t="str"><v>甲</v></c></row>${ruledRow(2, 'A', 'C')}`
  const table = firstTable(readSheets({ 表: sheetPart(rows, { after: merges('A1:XFD1') }) }).value)
  expect(table.columnCount).toBe(3)
  expect(table.cells[0]?.columnSpan).toBe(3)
})

test('a merge that overlaps another is not merged', () => {
  const rows = ruledRow(1, 'A', 'B', 'C')
  const { value, notices } = readSheets({ 表: sheetPart(rows, { after: merges('A1:B1', 'B1:C1') }) })
  expect(firstTable(value).cells.map(({ columnSpan }) => columnSpan)).toEqual([2, 1])
  expect(notices.map(codeAndCell)).toEqual([['merge-overlap', '', { sheet: '表', range: 'B1:C1' }]])
})

test('a workbook without text says so', () => {
  expect(readSheets({ 表: sheetPart('') }).notices).toEqual([{ code: 'no-text', data: {}, origin: null }])
})

function readSheets(sheets: Readonly<Record<string, string>>, parts: Partial<WorkbookParts> = {}) {
  return readXlsx(zipWorkbook({ sheets: Object.entries(sheets), styles: printStyles(), ...parts }))
}

function replacePart(bytes: Uint8Array, name: string, replace: (part: string) => string): Uint8Array {
  const archive = openZip(bytes)
  const parts = archive.names.map((each): [string, string] => {
    const text = new TextDecoder().decode(archive.read(each) ?? new Uint8Array())
    return [each, each === name ? replace(text) : text]
  })
  return zipFiles(Object.fromEntries(parts))
}

/** Cells in style 2 of printStyles, ruled on all sides, whose texts are their addresses. */
function ruledRow(row: number, ...columns: string[]): string {
  const cells = columns.map((column) => `<c r="${column}${row}" s="2" t="str"><v>${column}${row}</v></c>`)
  return `<row r="${row}">${cells.join('')}</row>`
}

function merges(...ranges: string[]): string {
  return `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
}

function firstTable({ blocks }: Document): Table {
  const table = blocks.find((block) => block.kind === 'table')
  if (table === undefined) throw new Error('no table was read')
  return table
}

function show(block: Block): string {
  return block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text).join(' ')
}

function codeAndCell({ code, data, origin }: Notice) {
  return [code, origin !== null && 'cell' in origin ? origin.cell : undefined, data]
}

function cell(row: number, column: number, text: string) {
  return { row, column, rowSpan: 1, columnSpan: 1, text, hidden: [], tables: [] }
}

function withoutOrigin({ origin: _, hidden, ...rest }: Table['cells'][number]) {
  return { ...rest, hidden: hidden.map(({ origin: __, ...text }) => text) }
}

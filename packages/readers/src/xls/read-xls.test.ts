import { describe, expect, test } from 'vitest'
import { u8, u16, u32 } from '../testing/cfb/bytes.ts'
import { double, printBlank, printLabel, printMerges, printNumber } from '../testing/xls/print-cells.ts'
import { printRecord, printString } from '../testing/xls/print-record.ts'
import { type PrintedWorkbook, printBof, printWorkbook, styleNumbers } from '../testing/xls/print-workbook.ts'
import { readXls } from './read-xls.ts'

const name = '附件2'
const at = (cell: string, offset: unknown = expect.any(Number)) => ({
  format: 'xls',
  part: 'Workbook',
  offset,
  sheet: name,
  cell,
})

function read(records: readonly Uint8Array[], workbook: Partial<PrintedWorkbook> = {}) {
  return readXls(printWorkbook({ sheets: [{ name, records }], ...workbook }))
}

/** What a single cell shows. */
function shown(record: Uint8Array | readonly Uint8Array[], workbook: Partial<PrintedWorkbook> = {}): string {
  const { blocks } = read([record].flat(), workbook).value
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('|')
}

const withFormat = (format: number, formats: Readonly<Record<number, string>> = {}) => ({
  styles: [{ format }],
  formats,
})
const { first, table } = styleNumbers

describe('a cell shows', () => {
  test('a shared text', () => {
    expect(shown(printLabel(0, 0, first, 1), { ...withFormat(0), strings: ['甲', '绩效\n自评'] })).toBe('绩效\n自评')
  })

  test('a text of its own, with or without formatting of runs', () => {
    expect(shown(printRecord(0x0204, u16(0, 0, first), printString('abc')), withFormat(0))).toBe('abc')
    const runs = Buffer.concat([u16(1), u16(1, 5)])
    expect(shown(printRecord(0x00d6, u16(0, 0, first), printString('绩效'), runs), withFormat(0))).toBe('绩效')
  })

  test.each([
    ['a double', printNumber(0, 0, first, 128218.8), 0, '128218.8'],
    ['a double of seventeen digits as the fifteen Excel knows', printNumber(0, 0, first, 102.62 + 0.4), 0, '103.02'],
    ['an integer in thirty bits', printRecord(0x027e, u16(0, 0, first), u32((9 << 2) | 2)), 0, '9'],
    ['a negative one', printRecord(0x027e, u16(0, 0, first), u32((-9 << 2) | 2)), 0, '-9'],
    ['hundredths in thirty bits', printRecord(0x027e, u16(0, 0, first), u32((12857 << 2) | 3)), 0, '128.57'],
    ['half a double', printRecord(0x027e, u16(0, 0, first), double(0.5).subarray(4)), 9, '50%'],
    [
      'half a double in hundredths',
      printRecord(0x027e, u16(0, 0, first), u32(double(250).readUInt32LE(4) | 1)),
      0,
      '2.5',
    ],
    ['what is true', printRecord(0x0205, u16(0, 0, first), u8(1, 0)), 0, 'TRUE'],
  ])('%s', (_, record, format, text) => {
    expect(shown(record, withFormat(format))).toBe(text)
  })

  test('numbers in formats of the workbook’s own', () => {
    const own = withFormat(200, { 200: '#,##0.00"万元"' })
    expect(shown(printNumber(0, 0, first, 1159138.98), own)).toBe('1,159,138.98万元')
  })

  test('dates as the Chinese Excel does, counted from 1900 or 1904', () => {
    const day = printNumber(0, 0, first, 45_292)
    expect(shown(day, withFormat(31))).toBe('2024年1月1日')
    expect(shown(day, { ...withFormat(31), globals: [printRecord(0x0022, u16(1))] })).toBe('2028年1月2日')
  })

  test('what a formula gave: a number, a text in the record behind it, true, or nothing', () => {
    const formula = (...value: readonly number[]) =>
      printRecord(0x0006, u16(0, 0, first), Buffer.from(value), u16(0), u32(0), u16(0))
    const number = printRecord(0x0006, u16(0, 0, first), double(100), u16(0), u32(0), u16(0))
    expect(shown(number, withFormat(2))).toBe('100.00')
    const text = [
      formula(0, 0, 0, 0, 0, 0, 0xff, 0xff),
      printRecord(0x04bc, u16(0)),
      printRecord(0x0207, printString('优')),
    ]
    expect(shown(text, withFormat(0))).toBe('优')
    expect(shown(formula(1, 0, 0, 0, 0, 0, 0xff, 0xff), withFormat(0))).toBe('FALSE')
    expect(shown(formula(3, 0, 0, 0, 0, 0, 0xff, 0xff), withFormat(0))).toBe('')
  })

  test('the error of a formula, with a notice', () => {
    const { value, notices } = read([printRecord(0x0205, u16(4, 2, first), u8(0x17, 1))], withFormat(0))
    expect(value.blocks).toMatchObject([{ text: '#REF!' }])
    expect(notices).toEqual([{ code: 'formula-error', data: { value: '#REF!' }, origin: at('C5') }])
  })
})

test('cells side by side may share a record', () => {
  const numbers = printRecord(0x00bd, u16(0, 1), u16(table), u32((9 << 2) | 2), u16(table), u32((7 << 2) | 2), u16(2))
  const blanks = printRecord(0x00be, u16(1, 0), u16(table, table, table), u16(2))
  const { blocks } = read([printLabel(0, 0, table, 0), numbers, blanks], { strings: ['人数'] }).value
  expect(blocks).toMatchObject([
    { rowCount: 2, columnCount: 3, cells: [{ text: '人数' }, { text: '9' }, { text: '7' }, {}, {}, {}] },
  ])
})

test('merged cells make one, and what hides under it is kept', () => {
  const records = [
    printLabel(0, 0, table, 0),
    printBlank(0, 1, table),
    printLabel(1, 0, table, 1),
    printNumber(1, 1, table, 5),
    ...printMerges([[0, 0, 1, 0]]),
  ]
  expect(read(records, { strings: ['总额', '0'] }).value.blocks).toEqual([
    {
      kind: 'table',
      name,
      rowCount: 2,
      columnCount: 2,
      origin: at('A1'),
      cells: [
        {
          ...{ row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '总额', tables: [], origin: at('A1') },
          hidden: [{ row: 1, column: 0, text: '0', origin: at('A2') }],
        },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '', hidden: [], tables: [], origin: at('B1') },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '5', hidden: [], tables: [], origin: at('B2') },
      ],
    },
  ])
})

test('a merge to the last row or column of the format ends with the cells that are used', () => {
  const records = [printLabel(0, 0, table, 0), printLabel(1, 0, table, 0), printLabel(1, 1, table, 0)]
  const merged = [...records, ...printMerges([[0, 0, 0, 255]])]
  expect(read(merged, { strings: ['甲'] }).value.blocks).toMatchObject([
    { columnCount: 2, cells: [{ columnSpan: 2 }, {}, {}] },
  ])
})

test('shared texts go on over the ends of records, also where one half is narrow and one is wide', () => {
  const strings = ['预算执行率', 'abcdefghijk', '绩', '', '自评得分', 'x'.repeat(50)]
  const records = strings.map((_, index) => printLabel(index, 0, first, index))
  for (let size = 12; size < 40; size++) {
    const { blocks } = read(records, { strings, ...withFormat(0), stringRecordSize: size }).value
    expect([size, blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))]).toEqual([
      size,
      strings.filter((text) => text !== ''),
    ])
  }
})

test('hidden sheets, charts and sheets that are not there are passed over with a notice', () => {
  const records = [printLabel(0, 0, first, 0)]
  const sheets = [
    { name: '表', records },
    { name: '藏', records, state: 1 },
    { name: '深藏', records, state: 2 },
    { name: '图', records: [], kind: 2 },
  ]
  const { value, notices } = read([], { sheets, strings: ['甲'], ...withFormat(0) })
  expect(value.blocks).toMatchObject([{ text: '甲' }])
  expect(notices.map(({ code, data }) => [code, data])).toEqual([
    ['hidden-sheet', { sheet: '藏' }],
    ['hidden-sheet', { sheet: '深藏' }],
    ['chart-sheet', { sheet: '图' }],
  ])
})

test('hidden rows and columns are read, with a notice', () => {
  const hidden = printRecord(0x0208, u16(0, 0, 1, 255, 0, 0, 0x20, 0))
  const columns = printRecord(0x007d, u16(1, 2, 2048, 0, 1, 0))
  const { value, notices } = read([columns, hidden, printLabel(0, 0, first, 0)], { strings: ['甲'], ...withFormat(0) })
  expect(value.blocks).toMatchObject([{ text: '甲' }])
  expect(notices).toEqual([
    { code: 'hidden-columns', data: { sheet: name, columns: 'B–C' }, origin: at('') },
    { code: 'hidden-row', data: { sheet: name, row: '1' }, origin: at('A1') },
  ])
})

test('pictures and text boxes are reported, notes on cells and filters are not', () => {
  const object = (kind: number) => printRecord(0x005d, u16(0x15, 0x12, kind, 1))
  const { notices } = read([printLabel(0, 0, first, 0), ...[8, 0x19, 0x14].map(object)], {
    strings: ['甲'],
    ...withFormat(0),
  })
  expect(notices).toEqual([{ code: 'sheet-drawing', data: { sheet: name }, origin: at('') }])
})

test('records of a chart inside a sheet are not its cells', () => {
  const chart = [printBof(0x0600, 0x0020), printNumber(7, 7, table, 1), printRecord(0x000a)]
  expect(
    read([...chart, printLabel(0, 0, first, 0)], { strings: ['甲'], ...withFormat(0) }).value.blocks,
  ).toMatchObject([{ text: '甲' }])
})

test('headers and footers are margins, each line once', () => {
  const header = printRecord(0x0014, printString('&L&"宋体"第&P页&C沅江市'))
  const sheets = ['一', '二'].map((each) => ({ name: each, records: [header, printRecord(0x0015)] }))
  expect(read([], { sheets }).value.margins.map(({ text }) => text)).toEqual(['第页', '沅江市'])
})

test('a text that is not among the shared ones is blank, with a notice', () => {
  expect(read([printLabel(0, 0, table, 7), printBlank(0, 1, table)]).notices).toEqual([
    { code: 'missing-shared-string', data: { index: '7' }, origin: at('A1') },
    { code: 'no-text', data: {}, origin: null },
  ])
})

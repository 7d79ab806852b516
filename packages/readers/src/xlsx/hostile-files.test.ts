import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { printStyles } from '../testing/xlsx/print-styles.ts'
import { sheetPart } from '../testing/xlsx/sheet-part.ts'
import { zipWorkbook } from '../testing/xlsx/zip-workbook.ts'
import { readXlsx } from './read-xlsx.ts'

const cell = (address: string) => `<c r="${address}" s="2" t="str"><v>甲</v></c>`
const row = (number: number, ...addresses: string[]) => `<row r="${number}">${addresses.map(cell).join('')}</row>`
const merge = (range: string) => `<mergeCell ref="${range}"/>`
const read = (part: string, sharedStrings?: string) =>
  readXlsx(
    zipWorkbook({
      sheets: [['表', part]],
      styles: printStyles(),
      ...(sharedStrings === undefined ? {} : { sharedStrings }),
    }),
  )

test('a dimension of the whole sheet costs nothing', () => {
  const { blocks } = read(sheetPart(row(1, 'A1', 'B1'), { before: '<dimension ref="A1:XFD1048576"/>' })).value
  expect(blocks).toMatchObject([{ rowCount: 1, columnCount: 2 }])
})

test.each([
  ['a row beyond the last', sheetPart('<row r="1000000000"><c r="A1000000000"/></row>'), 'xml-damaged'],
  ['a row that is no number', sheetPart('<row r="-1"/>'), 'xml-damaged'],
  ['a cell in another row', sheetPart(row(1, 'A2')), 'xml-damaged'],
  [
    'hidden columns without end',
    sheetPart(row(1, 'A1')).replace(
      '<sheetData>',
      `<cols><col min="${'9'.repeat(400)}" hidden="1"/></cols><sheetData>`,
    ),
    'xml-damaged',
  ],
  ['a column beyond the last', sheetPart(row(1, 'XFE1')), 'xml-damaged'],
  ['a merge outside any sheet', sheetPart(row(1, 'A1'), { after: merge('A1:ZZZ9') }), 'xml-damaged'],
  ['a table of a billion places', sheetPart(row(1, 'A1', 'XFC1'), { after: merge('A1:A60000') }), 'too-many-cells'],
  [
    'cells far apart in row after row',
    sheetPart(Array.from({ length: 20 }, (_, at) => row(at + 1, `A${at + 1}`, `XFC${at + 1}`)).join('')),
    'too-many-cells',
  ],
  [
    'merges that span more rows than cells are allowed',
    sheetPart(row(1, 'A1', 'B1', 'C1'), { after: ['A1:A900000', 'B1:B900000'].map(merge).join('') }),
    'too-many-cells',
  ],
  ['an element that never ends', sheetPart('<row r="1">'), 'xml-damaged'],
  ['a part that is no workbook', sheetPart('').replace('worksheet', 'workshop'), 'xml-damaged'],
  ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${sheetPart('')}`, 'xml-doctype'],
  ['elements within elements without end', sheetPart('<a>'.repeat(300)), 'xml-too-deep'],
])('refuses %s', (_, part, code) => {
  expect(() => read(part)).toThrow(expect.objectContaining({ code }))
})

const many = (print: (at: number) => string) => Array.from({ length: 200_000 }, (_, at) => print(at)).join('')

test.each([
  ['lines', many((at) => `<row r="${at + 1}"><c t="str"><v>甲</v></c></row>`)],
  ['cells at one place', `<row r="1">${many((at) => `<c r="A1" t="str"><v>${at}</v></c>`)}</row>`.repeat(2)],
])('two hundred thousand %s are read as any number', (_, rows) => {
  expect(() => read(sheetPart(rows))).not.toThrow()
})

test('a footer of two hundred thousand lines is read as any footer', () => {
  const footer = `<headerFooter><oddFooter>${'注\n'.repeat(200_000)}</oddFooter></headerFooter>`
  expect(() => read(sheetPart('', { after: footer }))).not.toThrow()
})

test('a hundred thousand merges that overlap are read in the time of their number, as notices', () => {
  const ranges = Array.from({ length: 100_000 }, (_, index) => merge(`A1:${index % 2 === 0 ? 'B2' : 'C3'}`))
  const { notices } = read(sheetPart(row(1, 'A1', 'D1'), { after: ranges.join('') }))
  expect(notices).toHaveLength(limits.notices + 1)
  expect(notices.at(-1)).toEqual({ code: 'notices-cut', data: { count: '99499' }, origin: null })
})

test('one long text that many cells share is held once', () => {
  const long = '绩'.repeat(100_000)
  const cells = Array.from(
    { length: 20_000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`,
  )
  const before = process.memoryUsage().heapUsed
  const { blocks } = read(
    sheetPart(cells.join('')),
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${long}</t></si></sst>`,
  ).value
  expect(blocks).toHaveLength(20_000)
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6)
})

test('styles that are not there and formats that are none show the number plainly', () => {
  const rows = '<row r="1"><c r="A1" s="4294967296"><v>5</v></c></row><row r="2"><c r="A2" s="x"><v>6</v></c></row>'
  expect(read(sheetPart(rows)).value.blocks).toMatchObject([{ text: '5' }, { text: '6' }])
})

test('an archive whose main part is another thing is no workbook', () => {
  const bytes = zipWorkbook({ sheets: [], styles: printStyles() })
  const text = Buffer.from(bytes).toString('latin1')
  expect(() => readXlsx(Buffer.from(text.replaceAll('xl/workbook.xml', 'xl/elsewhere.xm'), 'latin1'))).toThrow(
    expect.objectContaining({ code: 'not-a-workbook' }),
  )
})

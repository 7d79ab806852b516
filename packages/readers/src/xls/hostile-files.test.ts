import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { u16, u32 } from '../testing/cfb/bytes.ts'
import { printCompoundFile } from '../testing/cfb/print-compound-file.ts'
import { codeOf } from '../testing/code-of.ts'
import { printXls } from '../testing/print-xls.ts'
import { aSheetDocument } from '../testing/sheets/a-sheet-document.ts'
import { printBlank, printLabel, printMerges } from '../testing/xls/print-cells.ts'
import { printRecord } from '../testing/xls/print-record.ts'
import { printWorkbook, printWorkbookStream, styleNumbers } from '../testing/xls/print-workbook.ts'
import { readXls } from './read-xls.ts'

const { table } = styleNumbers
const workbook = (...records: readonly Uint8Array[]) =>
  printWorkbook({ sheets: [{ name: '表', records }], strings: ['甲'] })

test.each([
  [
    'a workbook with a password',
    printWorkbook({ sheets: [], globals: [printRecord(0x002f, u16(1))] }),
    'file-encrypted',
  ],
  ['an encrypted xlsx', printCompoundFile({ EncryptedPackage: new Uint8Array(64) }), 'file-encrypted'],
  ['a workbook of Excel 95', printCompoundFile({ Book: new Uint8Array(64) }), 'excel-file-too-old'],
  ['a workbook of Excel 95 under the newer name', printWorkbook({ sheets: [], version: 0x0500 }), 'excel-file-too-old'],
  ['a workbook of Excel 4 without a container', printRecord(0x0409, u16(0, 0x10, 0)), 'excel-file-too-old'],
  ['a Word document', printCompoundFile({ WordDocument: new Uint8Array(64) }), 'not-a-workbook'],
  ['a stream that is no workbook', printCompoundFile({ Workbook: new Uint8Array(64) }), 'not-a-workbook'],
  ['a text', new TextEncoder().encode('绩效'), 'not-a-workbook'],
])('refuses %s', (_, bytes, code) => {
  expect(codeOf(() => readXls(bytes))).toBe(code)
})

test('refuses merges that span more rows than cells are allowed', () => {
  const merges = Array.from({ length: 20 }, (_, index): [number, number, number, number] => [0, index, 60_000, index])
  expect(codeOf(() => readXls(workbook(printLabel(0, 0, table, 0), ...printMerges(merges))))).toBe('too-many-cells')
})

test('refuses more cells than are allowed', () => {
  const row = printRecord(0x00be, u16(0, 0), Buffer.from(u16(...Array(256).fill(table))), u16(255))
  const records = Buffer.concat(Array.from({ length: limits.cells / 256 + 1 }, () => row))
  expect(codeOf(() => readXls(workbook(records)))).toBe('too-many-cells')
})

test('a claim of four thousand million shared strings costs what there is of them', () => {
  const stream = printWorkbookStream({
    sheets: [{ name: '表', records: [printLabel(0, 0, table, 0)] }],
    strings: ['甲'],
  })
  const at = stream.indexOf(Buffer.concat([u16(0x00fc)]))
  stream.set(u32(0xffffffff), at + 8)
  expect(readXls(printCompoundFile({ Workbook: stream })).value.blocks).toMatchObject([{ text: '甲' }])
})

test('a string that claims more characters than there are ends with its record', () => {
  const long = printRecord(0x0204, u16(0, 0, table), u16(0xffff), Buffer.from([0]), Buffer.from('abc'))
  expect(readXls(workbook(long)).value.blocks).toMatchObject([{ text: 'abc' }])
})

test('records that are cut short read as zeros', () => {
  const types = [0x0006, 0x007d, 0x00bd, 0x00be, 0x00e5, 0x0203, 0x0205, 0x0208, 0x027e, 0x00fd, 0x005d]
  for (const type of types) expect(() => readXls(workbook(printRecord(type), printBlank(1, 1, table)))).not.toThrow()
})

test('a stream that ends in the middle of a sheet is read as far as it goes, with a notice', () => {
  const records = [printLabel(0, 0, table, 0), printBlank(0, 1, table)]
  const stream = printWorkbookStream({ sheets: [{ name: '表', records }], strings: ['甲'] })
  const { value, notices } = readXls(printCompoundFile({ Workbook: stream.subarray(0, stream.length - 8) }))
  expect(value.blocks).toMatchObject([{ text: '甲' }])
  expect(notices).toMatchObject([{ code: 'file-cut-short', origin: { sheet: '表', cell: '' } }])
})

test('a sheet that stands nowhere in the stream is missing', () => {
  const stream = printWorkbookStream({ sheets: [{ name: '表', records: [] }] })
  const cut = stream.subarray(0, stream.length - 24)
  expect(readXls(printCompoundFile({ Workbook: cut })).notices).toMatchObject([
    { code: 'missing-sheet', data: { sheet: '表' } },
    { code: 'no-text' },
  ])
})

test('damage anywhere ends in a document or a refusal, never in another error', () => {
  const edit = fc.tuple(fc.nat(1_000_000), fc.nat(255))
  fc.assert(
    fc.property(aSheetDocument, fc.array(edit, { minLength: 1, maxLength: 12 }), (document, edits) => {
      const bytes = Buffer.from(printXls(document))
      for (const [at, value] of edits) bytes[at % bytes.length] = value
      codeOf(() => readXls(bytes))
    }),
    { numRuns: 300 },
  )
})

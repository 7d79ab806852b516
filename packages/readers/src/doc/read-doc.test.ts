import { expect, test } from 'vitest'
import { printCompoundFile } from '../testing/cfb/print-compound-file.ts'
import { codeOf } from '../testing/code-of.ts'
import { aCell, aParagraph, aRowEnd, aRun } from '../testing/doc/a-paragraph.ts'
import { printWordFile } from '../testing/doc/print-word-file.ts'
import { linesOf, readWordFile } from '../testing/doc/read-word-file.ts'
import { readDoc } from './read-doc.ts'

const at = (offset: number) => ({ format: 'doc', offset })

test('paragraphs and cells say at which character they begin', () => {
  const body = [aParagraph('标题'), aCell('甲'), aCell('乙'), aRowEnd([0, 500, 900]), aParagraph('末')]
  const cell = (column: number, text: string, offset: number) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
    hidden: [],
    tables: [],
    origin: at(offset),
  })
  expect(readWordFile({ body })).toEqual({
    value: {
      format: 'doc',
      blocks: [
        { kind: 'paragraph', text: '标题', number: '', origin: at(0) },
        {
          kind: 'table',
          rowCount: 1,
          columnCount: 2,
          cells: [cell(0, '甲', 3), cell(1, '乙', 5)],
          name: '',
          origin: at(3),
        },
        { kind: 'paragraph', text: '末', number: '', origin: at(8) },
      ],
      margins: [],
    },
    notices: [],
  })
})

test('headers and footers stand apart, and the text of cells in them line by line', () => {
  const header = [aCell('左'), aCell('右'), aRowEnd([0, 500, 900]), aParagraph('页眉')]
  const { value } = readWordFile({
    body: [aParagraph('正文')],
    headers: [[], header, [], [aParagraph('页脚')], [], []],
  })
  expect(value.blocks.map((block) => block.kind)).toEqual(['paragraph'])
  expect(value.margins.map(({ text }) => text)).toEqual(['左', '右', '页眉', '页脚'])
})

test('a header without any text is none', () => {
  const { value } = readWordFile({ body: [aParagraph('正文')], headers: [[], [aParagraph('  ')], [], [], [], []] })
  expect(value.margins).toEqual([])
})

test('a section ends a paragraph, a page break only divides its text', () => {
  const body = [
    aParagraph('第一节', {}, '\f'),
    aParagraph('\f附件2'),
    aParagraph('前\f后'),
    aParagraph('栏\x0e栏\f'),
    aParagraph('末'),
  ]
  expect(linesOf({ body })).toEqual(['第一节', '附件2', '前\n后', '栏\n栏', '末'])
})

test('line breaks, tabs and hyphens are printed as they look, marks of notes and drawings not at all', () => {
  const body = [aParagraph('一\x0b二\t三'), aParagraph('2020\x1e2021 全\x1f年'), aParagraph('注\x02\x05\x03完')]
  expect(linesOf({ body })).toEqual(['一\n二\t三', '2020\u20112021 全年', '注完'])
})

test('a file of one byte a character and one of two are one text', () => {
  const body = [
    aParagraph('plain (text)'),
    aParagraph('中文 and Latin'),
    aCell('a'),
    aRowEnd([0, 900]),
    aParagraph('end'),
  ]
  const { value } = readWordFile({ body, hasPieces: true })
  expect(value.blocks).toEqual(readWordFile({ body }).value.blocks)
})

test('a file without any text says so', () => {
  expect(readWordFile({ body: [aParagraph('')] }).notices).toEqual([{ code: 'no-text', data: {}, origin: null }])
})

test('pictures and embedded objects are reported where they stand', () => {
  const body = [aParagraph('图\x01'), aParagraph('\x13 EMBED Excel.Sheet.8 \x14\x01\x15表')]
  const { value, notices } = readWordFile({ body })
  expect(value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual(['图', '表'])
  expect(notices).toEqual([
    { code: 'embedded-object', data: {}, origin: at(3) },
    { code: 'picture', data: {}, origin: at(1) },
  ])
})

test('files of other kinds are refused with what to do about it', () => {
  const word = printWordFile({ body: [aParagraph('x')] })
  const change = (offset: number, value: number) => {
    const bytes = Buffer.from(word)
    bytes.writeUInt16LE(value, bytes.indexOf(Buffer.from('eca5c100', 'hex')) + offset)
    return bytes
  }
  expect(codeOf(() => readDoc(change(0, 0xa5dc)))).toBe('word-file-too-old')
  expect(codeOf(() => readDoc(change(2, 104)))).toBe('word-file-too-old')
  expect(codeOf(() => readDoc(Buffer.from('dba52d000000', 'hex')))).toBe('word-file-too-old')
  expect(codeOf(() => readDoc(change(10, 0x1300)))).toBe('file-encrypted')
  expect(codeOf(() => readDoc(change(0, 0x1234)))).toBe('not-a-word-document')
  expect(codeOf(() => readDoc(change(10, 0x1000)))).toBe('compound-file-damaged')
  expect(codeOf(() => readDoc(new TextEncoder().encode('{\\rtf1')))).toBe('not-a-word-document')
  expect(codeOf(() => readDoc(printCompoundFile({ Workbook: new Uint8Array(5000) })))).toBe('not-a-word-document')
  expect(codeOf(() => readDoc(printCompoundFile({ EncryptedPackage: new Uint8Array(5000) })))).toBe('file-encrypted')
})

test('a run of text belongs to one paragraph, however many runs make it up', () => {
  expect(linesOf({ body: [aParagraph([aRun('一'), aRun('二', { CIstd: 10 }), aRun('三')])] })).toEqual(['一二三'])
})

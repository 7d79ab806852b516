import { expect, test } from 'vitest'
import { aCell, aParagraph, aRowEnd, aRun } from '../../testing/doc/a-paragraph.ts'
import { modifiers, noModifiers } from '../../testing/doc/modifiers.ts'
import { linesOf, readWordFile } from '../../testing/doc/read-word-file.ts'

const hiddenText = (text: string, offset: number) => ({
  code: 'hidden-text',
  data: { text },
  origin: { format: 'doc', offset },
})

test('hidden text is left out and reported once, however many runs it has', () => {
  const body = [aParagraph([aRun('见'), aRun('暗', { CFVanish: 1 }), aRun('藏', { CFVanish: 1 }), aRun('见')])]
  expect(linesOf({ body })).toEqual(['见见'])
  expect(readWordFile({ body }).notices).toEqual([hiddenText('暗藏', 1)])
})

test('text a style hides is hidden, unless the run says the opposite', () => {
  const styles = [
    { kind: 'character', base: null, paragraph: noModifiers, character: modifiers({ CFVanish: 1 }) },
    { kind: 'paragraph', base: null, paragraph: noModifiers, character: modifiers({ CFVanish: 1 }) },
    { kind: 'paragraph', base: 16, paragraph: noModifiers, character: noModifiers },
  ] as const
  const opposite = { CFVanish: 0x81 }
  const body = [
    aParagraph([aRun('明'), aRun('暗', { CIstd: 15 }), aRun('明', { CIstd: 15, ...opposite })]),
    { ...aParagraph([aRun('暗'), aRun('明', opposite), aRun('明', { CIstd: 15 })]), style: 16 },
    { ...aParagraph([aRun('暗'), aRun('明', { CFVanish: 0 }), aRun('暗', { CFVanish: 0x80 })]), style: 17 },
    aParagraph('明'),
  ]
  expect(linesOf({ body, styles })).toEqual(['明明', '明明', '明', '明'])
})

test('text deleted under tracked changes is gone, inserted text stays', () => {
  const body = [
    aParagraph([
      aRun('删', { CFRMarkDel: 1 }),
      aRun('留'),
      aRun('除', { CFRMarkDel: 0x81 }),
      aRun('不', { CFRMarkDel: 0 }),
    ]),
  ]
  expect(linesOf({ body })).toEqual(['留不'])
  expect(readWordFile({ body }).notices).toEqual([])
})

test('a paragraph whose mark is deleted runs on into the next', () => {
  const deleted = modifiers({ CFRMarkDel: 1 })
  const body = [{ ...aParagraph('上'), markModifiers: deleted }, aParagraph('下'), aParagraph('末')]
  expect(linesOf({ body })).toEqual(['上下', '末'])
})

test('a row whose mark is deleted is gone', () => {
  const row = (text: string) => [aCell(text), aRowEnd([0, 900])]
  const deletedRow = [
    aCell([aRun('删', { CFRMarkDel: 1 })]),
    { ...aRowEnd([0, 900]), markModifiers: modifiers({ CFRMarkDel: 1 }) },
  ]
  const { value } = readWordFile({ body: [...row('一'), ...deletedRow, ...row('三'), aParagraph('')] })
  expect(value.blocks[0]).toMatchObject({
    rowCount: 2,
    cells: [
      { row: 0, text: '一' },
      { row: 1, text: '三' },
    ],
  })
})

test('of a field the result is printed and the instruction not', () => {
  const body = [
    aParagraph('第\x13 PAGE \\* MERGEFORMAT \x1412\x15页'),
    aParagraph('\x13 SEQ 图 \x15无果'),
    aParagraph('\x13 IF \x13 DOCPROPERTY a \x14内\x15 = 1 \x14外\x15'),
    aParagraph('\x13 HYPERLINK "x" \x14跨'),
    aParagraph('段\x15'),
  ]
  expect(linesOf({ body })).toEqual(['第12页', '无果', '外', '跨', '段'])
})

test('an instruction may run over paragraphs', () => {
  expect(linesOf({ body: [aParagraph('甲\x13 IF 1 = 1 "乙'), aParagraph('丙" \x14丁\x15')] })).toEqual(['甲', '丁'])
})

test('a field that never ends leaves the text as it is', () => {
  expect(linesOf({ body: [aParagraph('甲\x13 PAGE \x14乙'), aParagraph('丙')] })).toEqual(['甲 PAGE 乙', '丙'])
  expect(linesOf({ body: [aParagraph('\x15甲\x14乙\x15')] })).toEqual(['甲乙'])
})

test('a symbol of a symbol font is the character it shows', () => {
  const fonts = ['宋体', 'Wingdings', 'Wingdings 2']
  const symbol = (font: number, code: number) => aRun('(', { CSymbol: font | (code << 16) })
  const body = [
    aParagraph([symbol(1, 0xf0fe), aRun('是(否)'), symbol(2, 0xf0a3), symbol(0, 0x2611), symbol(1, 0xf003)]),
  ]
  expect(linesOf({ body, fonts })).toEqual(['☑是(否)□☑\uf003'])
  expect(readWordFile({ body, fonts }).notices).toEqual([
    { code: 'unknown-symbol', data: { font: 'Wingdings', code: 'f003' }, origin: { format: 'doc', offset: 7 } },
  ])
})

test('modifiers of a piece prevail over those of its text', () => {
  const pieceModifiers = modifiers({ CFVanish: 1 })
  const body = [aParagraph('暗', {}), aParagraph([aRun('暗', { CFVanish: 0 })])]
  expect(linesOf({ body, pieceModifiers })).toEqual(['', ''])
  expect(linesOf({ body, pieceModifiers, hasPieces: true })).toEqual(['', ''])
})

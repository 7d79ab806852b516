import { aPackage } from '@mingxiao/audit/testing'
import type { FigureSource } from '@mingxiao/drafts'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import type { LaidDocument, LaidRow } from '../layout/laid-document.ts'
import { PackageEditor } from '../opc/package-editor.ts'
import { printDocx } from '../print-docx/print-docx.ts'
import { printXlsx } from '../print-xlsx/print-xlsx.ts'
import { aLaidCell, aLaidDocument, aLaidFigure, aLaidParagraph, aLaidRun } from '../testing/a-laid-document.ts'
import { encodeXml } from '../xml/xml-text.ts'
import { verifyFile } from './verify-file.ts'

const figures = new Map<string, FigureSource>([
  ['1/budget', { text: '80.00', formula: null, inputs: [], hash: 'aaaaaaaaaaaa' }],
  ['2/budget', { text: '80.00', formula: '等于附件1', inputs: ['1/budget'], hash: 'aaaaaaaaaaaa' }],
  ['2/spent', { text: '60.00', formula: null, inputs: [], hash: 'bbbbbbbbbbbb' }],
  ['2/rate', { text: '75.00%', formula: '执行数 ÷ 预算数', inputs: ['2/spent', '2/budget'], hash: 'cccccccccccc' }],
  ['2/score', { text: '7.5', formula: '分值 × 执行率', inputs: ['2/rate'], hash: 'cccccccccccc' }],
])

function figure(address: string, text = figures.get(address)?.text ?? '') {
  return aLaidFigure(text, address, figures.get(address)?.hash)
}

function aRow(addresses: readonly string[]): LaidRow {
  return { height: 400, mayGrow: true, cells: addresses.map((address, at) => aLaidCell(at, figure(address))) }
}

const laid = aLaidDocument(
  [
    aLaidParagraph(['附件']),
    {
      kind: 'table',
      columns: [900, 900, 900, 900],
      headRows: 0,
      rows: [aRow(['2/budget', '2/spent', '2/rate', '2/score'])],
    },
    aLaidParagraph(['一、预算执行情况'], { outline: 2 }),
    aLaidParagraph(['全年预算', figure('1/budget', '80万元'), '，执行', figure('2/spent', '60万元'), '。']),
  ],
  { packageHash: 'ab12' },
)
const against = { completed: { pack: aPackage({}), figures }, laid }
const files = { docx: printDocx(laid), xlsx: printXlsx(laid) }
const sentence = '附件“一、预算执行情况”第1段'

/** The file with a text of one of its parts replaced. */
function edited(bytes: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const editor = new PackageEditor(openArchive(bytes))
  const xml = editor.read(part) ?? ''
  const wanted = typeof from === 'string' ? encoded(from) : from
  const changed = xml.replace(wanted, encoded(to))
  if (changed === xml) throw new Error(`${part} has no ${from}`)
  editor.write(part, changed)
  return editor.finish()
}

function encoded(xml: string): string {
  return xml
    .split(/(<[^>]*>)/)
    .map((piece) => (piece.startsWith('<') ? piece : encodeXml(piece)))
    .join('')
}

function inBody(from: string | RegExp, to: string): Uint8Array {
  return edited(files.docx, 'word/document.xml', from, to)
}

describe('a file that is as it was printed', () => {
  test.each(['docx', 'xlsx'] as const)('has nothing to tell: %s', (format) => {
    expect(verifyFile(files[format], against)).toEqual({
      packageHash: { inFile: 'ab12', now: 'ab12' },
      figures: { printed: 6, found: 6 },
      changed: [],
      outdated: [],
      missing: [],
    })
  })

  test('has no figures and no hash where it was printed plain', () => {
    const { packageHash, figures: found, missing } = verifyFile(printDocx(laid, { plain: true }), against)
    expect(packageHash).toEqual({ inFile: null, now: 'ab12' })
    expect(found).toEqual({ printed: 6, found: 0 })
    expect(missing).toHaveLength(6)
  })
})

describe('a figure changed by hand', () => {
  const changed = { address: '2/spent', label: '2/spent', printed: '60.00', found: '66.00' }
  const affects = [
    { address: '2/rate', label: '2/rate', printed: '75.00%', found: '75.00%', prints: 'computed' },
    { address: '2/score', label: '2/score', printed: '7.5', found: '7.5', prints: 'computed' },
    { address: '2/spent', label: sentence, printed: '60万元', found: '60万元', prints: 'same' },
  ]

  test('is told with the places that print it again, and those computed from it down to the last', () => {
    expect(verifyFile(inBody('<w:t>60.00</w:t>', '<w:t>66.00</w:t>'), against).changed).toEqual([
      { ...changed, affects },
    ])
  })

  test('is told in a workbook, where it is a number', () => {
    const bytes = edited(files.xlsx, 'xl/worksheets/sheet1.xml', '<v>60.00</v>', '<v>66</v>')
    expect(verifyFile(bytes, against).changed).toEqual([{ ...changed, affects }])
  })

  test('is told in a sentence, with the cell it was taken from and the copies of that', () => {
    const [first] = verifyFile(inBody('80万元', '85万元'), against).changed
    expect(first).toEqual({
      address: '1/budget',
      label: sentence,
      printed: '80万元',
      found: '85万元',
      affects: [
        { address: '2/budget', label: '2/budget', printed: '80.00', found: '80.00', prints: 'same' },
        { address: '2/rate', label: '2/rate', printed: '75.00%', found: '75.00%', prints: 'computed' },
        { address: '2/score', label: '2/score', printed: '7.5', found: '7.5', prints: 'computed' },
      ],
    })
  })

  test('is told in a sentence of a workbook, where it is a piece of a text', () => {
    const bytes = edited(files.xlsx, 'xl/worksheets/sheet1.xml', '60万元', '63万元')
    expect(verifyFile(bytes, against).changed.map(({ label, found }) => [label, found])).toEqual([[sentence, '63万元']])
  })

  test('is what a tracked change leaves of it', () => {
    const bytes = inBody(
      /<w:r>(?:(?!<w:r>).)*60\.00<\/w:t><\/w:r>/,
      '<w:del w:id="1" w:author="x"><w:r><w:t>60.00</w:t></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>6</w:t></w:r><w:r><w:t>6.00</w:t></w:r></w:ins>',
    )
    expect(verifyFile(bytes, against).changed).toEqual([{ ...changed, affects }])
  })

  test('is nothing where its control shows the prompt of an empty one', () => {
    const tag = '<w:tag w:val="2/spent#bbbbbbbbbbbb"/>'
    const [first] = verifyFile(inBody(tag, `${tag}<w:showingPlcHdr/>`), against).changed
    expect(first?.found).toBe('')
  })
})

describe('a file that lost the tags of its controls', () => {
  const untagged = inBody(/<w:tag [^>]*>/g, '')

  test('is read by the order of figures', () => {
    const bytes = edited(untagged, 'word/document.xml', '<w:t>60.00</w:t>', '<w:t>66.00</w:t>')
    const { figures: found, changed, missing } = verifyFile(bytes, against)
    expect(found).toEqual({ printed: 6, found: 6 })
    expect(changed.map(({ address, found: now }) => [address, now])).toEqual([['2/spent', '66.00']])
    expect(missing).toEqual([])
  })

  test('is read by what stayed the same where a figure is gone', () => {
    const gone = /<w:sdt>(?:(?!<w:sdt>).)*75\.00%(?:(?!<w:sdt>).)*<\/w:sdt>/
    const { changed, missing } = verifyFile(edited(untagged, 'word/document.xml', gone, ''), against)
    expect(changed).toEqual([])
    expect(missing).toEqual([{ address: '2/rate', label: '2/rate', printed: '75.00%' }])
  })
})

test('controls of others are passed over', () => {
  const other =
    '<w:p><w:sdt><w:sdtPr><w:tag w:val="signature"/></w:sdtPr><w:sdtContent><w:r><w:t>1</w:t></w:r></w:sdtContent></w:sdt></w:p>'
  expect(verifyFile(inBody('<w:tbl>', `${other}<w:tbl>`), against)).toMatchObject({ changed: [], missing: [] })
})

test('a figure that is gone is missing', () => {
  const { figures: found, missing } = verifyFile(inBody('2/rate#cccccccccccc', 'something else'), against)
  expect(found).toEqual({ printed: 6, found: 5 })
  expect(missing).toEqual([{ address: '2/rate', label: '2/rate', printed: '75.00%' }])
})

test('a figure whose sources the package changed since is outdated, not changed by hand', () => {
  const now: LaidDocument = aLaidDocument([
    aLaidParagraph([aLaidRun('执行'), aLaidFigure('61', '2/spent', 'dddddddddddd')]),
  ])
  const old = aLaidDocument([aLaidParagraph([aLaidRun('执行'), aLaidFigure('60', '2/spent', 'bbbbbbbbbbbb')])])
  const { changed, outdated } = verifyFile(printDocx(old), { ...against, laid: now })
  expect(changed).toEqual([])
  expect(outdated).toEqual([{ address: '2/spent', label: '附件第1段', printed: '61', found: '60' }])
})

import { describe, expect, test } from 'vitest'
import type { LaidBlock, LaidDocument, LaidTable } from '../layout/laid-document.ts'
import { aLaidCell, aLaidDocument, aLaidParagraph, aLaidRun, aLaidSection } from '../testing/a-laid-document.ts'
import { type PdfContent, pdfContentOf } from '../testing/pdf-content-of.ts'
import { loadFontFiles } from './fonts/load-font-files.ts'
import { prepareFonts } from './fonts/prepare-fonts.ts'
import { printPdf } from './print-pdf.ts'

const files = loadFontFiles()

function print(laid: LaidDocument): PdfContent {
  return pdfContentOf(printPdf(laid, prepareFonts([laid], files)))
}

function printBlocks(...blocks: readonly LaidBlock[]): PdfContent {
  return print(aLaidDocument(blocks))
}

/** The tree of elements as types with their attributes, indented; and where marked content is. */
function treeOf({ objects }: PdfContent): string[] {
  const root = [...objects.values()].find((body) => body.includes('/StructTreeRoot /K')) ?? ''
  const lines: string[] = []
  const add = (number: number, depth: number) => {
    const body = objects.get(number) ?? ''
    const type = /\/S \/(\w+)/.exec(body)?.[1]
    const attributes = /\/A <<\/O \/Table (.*?)>>/.exec(body)?.[1] ?? ''
    lines.push(`${' '.repeat(depth)}${type}${attributes === '' ? '' : ` ${attributes}`}`)
    const kids = /\/K \[(.*)\]/.exec(body)?.[1] ?? ''
    for (const [, kid] of kids.matchAll(/(?:^| )(\d+) 0 R(?! \/MCID)/g)) add(Number(kid), depth + 1)
  }
  add(Number(/\/K (\d+)/.exec(root)?.[1]), 0)
  return lines
}

const paper = aLaidSection([]).paper

function aTable(rows: readonly LaidTable['rows'][number]['cells'][], headRows = 1): LaidTable {
  const laid = rows.map((cells) => ({ height: 400, mayGrow: true, cells }))
  return { kind: 'table', columns: [4000, 4000], headRows, rows: laid }
}

test('the same document gives the same bytes, with other fonts for a batch or not', () => {
  const laid = aLaidDocument([aLaidParagraph(['自评材料'])])
  const fonts = prepareFonts([laid, aLaidDocument([aLaidParagraph(['其他'])])], files)
  expect(printPdf(laid, fonts)).toEqual(printPdf(laid, fonts))
  expect(printPdf(laid, prepareFonts([laid], files))).toEqual(printPdf(laid, prepareFonts([laid], files)))
})

test('the file carries its title, its language and the hash of its package, which plain files leave out', () => {
  const laid = aLaidDocument([aLaidParagraph(['甲'])], { packageHash: 'abc123', title: '甲' })
  const fonts = prepareFonts([laid], files)
  const textOf = (bytes: Uint8Array) => [...pdfContentOf(bytes).objects.values()].join('\n')
  expect(textOf(printPdf(laid, fonts))).toMatch(
    /\/Lang \(zh-CN\)[\s\S]*\/Title <FEFF7532>.*\/MingxiaoPackage \(abc123\)/,
  )
  expect(textOf(printPdf(laid, fonts, { plain: true }))).not.toContain('abc123')
})

describe('the tree of what is read', () => {
  test('has sections with headings and text, and tables with the spans of their cells', () => {
    const table = aTable([
      [aLaidCell(0, '指标', { columnSpan: 2 })],
      [aLaidCell(0, '数量', { rowSpan: 2 }), aLaidCell(1, '10')],
      [aLaidCell(1, '9')],
    ])
    const heading = aLaidParagraph(['一、基本情况'], { outline: 2 })
    expect(treeOf(printBlocks(heading, aLaidParagraph(['正文']), table))).toEqual([
      'Document',
      ' Sect',
      '  H2',
      '  P',
      '  Table',
      '   TR',
      '    TH /Scope /Column /ColSpan 2',
      '   TR',
      '    TD /RowSpan 2',
      '    TD',
      '   TR',
      '    TD',
    ])
  })

  test('leaves out page numbers, lines and heads printed again', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [aLaidCell(0, `第${at}项`), aLaidCell(1, '1')])
    const { pages } = printBlocks(aTable([[aLaidCell(0, '名称'), aLaidCell(1, '得分')], ...rows]))
    const marks = pages.map((page) =>
      [...page.matchAll(/^\/(\w+) <<(?:\/Type )?\/?(\w+)/gm)].map(([, tag, kind]) => `${tag} ${kind}`),
    )
    expect(marks.map((each) => each.filter((mark) => mark.startsWith('Artifact')))).toEqual([
      ['Artifact Pagination', 'Artifact Layout'],
      ['Artifact Pagination', 'Artifact Pagination', 'Artifact Layout', 'Artifact Layout'],
    ])
    expect(marks.flat().filter((mark) => mark.startsWith('TH'))).toHaveLength(2)
  })
})

test('sections begin new pages and count their own, and are bookmarks with their headings', () => {
  const first = aLaidSection([aLaidParagraph(['封面'])], { name: '封面', isNumbered: false })
  const second = aLaidSection([aLaidParagraph(['一、甲'], { outline: 2 })], { name: '附件4' })
  const { pages, objects } = print(aLaidDocument([], { sections: [first, second] }))
  expect(pages.map((page) => page.includes('/Pagination'))).toEqual([false, true])
  const titles = [...objects.values()].flatMap((body) =>
    /\/Dest/.test(body) ? [/\/Title <FEFF(\w+)>/.exec(body)?.[1]] : [],
  )
  expect(
    titles.map((title) =>
      Buffer.from(title ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ),
  ).toEqual(['封面', '附件4', '一、甲'])
})

test('a heading goes with what follows it to the next page', () => {
  const lines = Math.floor((paper.height - paper.margin.top - paper.margin.bottom) / 560)
  const text = Array.from({ length: lines - 1 }, (_, at) => aLaidParagraph([`第${at}`], { lineHeight: 560 }))
  const heading = aLaidParagraph([aLaidRun('标题', { font: 'hei' })], {
    lineHeight: 560,
    outline: 2,
    keepWithNext: true,
  })
  const { pages } = printBlocks(...text, heading, aLaidParagraph(['正文'], { lineHeight: 560 }))
  expect(pages.map((page) => page.includes('/H2'))).toEqual([false, true])
})

test.each([
  ['three lines stay together', 3, [0, 3]],
  ['four are parted in the middle', 4, [2, 2]],
])('of a paragraph that does not fit %s', (_, count, shares) => {
  const lines = Math.floor((paper.height - paper.margin.top - paper.margin.bottom) / 560)
  const style = { lineHeight: 560 } as const
  const filled = Array.from({ length: lines - count + 1 }, () => aLaidParagraph(['上文'], style))
  const text = Array.from({ length: count }, () => '下').join('\n')
  const { pages } = printBlocks(...filled, aLaidParagraph([text], style))
  const marks = pages.map((page) => page.split('/P <<').at(-1)?.split('EMC')[0]?.match(/BT/g)?.length ?? 0)
  expect(marks.slice(shares[0] === 0 ? 1 : 0)).toEqual(shares.filter((share) => share > 0))
})

test('a document without letters is a page', () => {
  expect(printBlocks(aLaidParagraph([])).pages).toHaveLength(1)
})

test('fonts prepared for other documents are refused', () => {
  const fonts = prepareFonts([aLaidDocument([aLaidParagraph(['甲'])])], files)
  expect(() => printPdf(aLaidDocument([aLaidParagraph(['乙'])]), fonts)).toThrow('prepared for other documents')
})

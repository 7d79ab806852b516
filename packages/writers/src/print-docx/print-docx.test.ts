import { describe, expect, test } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import type { LaidBlock, LaidRow, LaidTable } from '../layout/laid-document.ts'
import {
  aLaidCell,
  aLaidDocument,
  aLaidFigure,
  aLaidParagraph,
  aLaidRun,
  aLaidSection,
} from '../testing/a-laid-document.ts'
import { printDocx } from './print-docx.ts'

function partIn(bytes: Uint8Array, name: string): string {
  return openArchive(bytes).read(name)?.toString() ?? ''
}

/** The main part of a document of these blocks, without what every element says alike. */
function bodyOf(blocks: readonly LaidBlock[], plain = false): string {
  return partIn(printDocx(aLaidDocument(blocks), { plain }), 'word/document.xml')
    .replace(/^[\s\S]*<w:body>|<w:sectPr>.*<\/w:sectPr>|<\/w:body>[\s\S]*$/g, '')
    .replace(/<w:rPr>.*?<\/w:rPr>/g, '')
    .replace(/<w:tblPr>.*?<\/w:tblPr>/g, '')
}

const thread = '<w:p><w:pPr><w:pStyle w:val="Thread"/></w:pPr></w:p>'
const first = '<w:pPr><w:pStyle w:val="P1"/></w:pPr>'

/** The styles that a document of these blocks makes. */
function stylesOf(blocks: readonly LaidBlock[]): readonly string[] {
  const styles = partIn(printDocx(aLaidDocument(blocks)), 'word/styles.xml').match(/<w:style .*?<\/w:style>/g) ?? []
  return styles.filter((style) => /styleId="(?:P|Heading)\d/.test(style))
}

function look(eastAsia: string, ascii: string, size: number, bold = ''): string {
  const faces = `<w:rFonts w:hint="eastAsia" w:ascii="${ascii}" w:hAnsi="${ascii}" w:eastAsia="${eastAsia}" w:cs="Times New Roman"/>`
  return `<w:rPr>${faces}${bold}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`
}

function aRow(cells: LaidRow['cells'], changes: Partial<LaidRow> = {}): LaidRow {
  return { height: 420, mayGrow: true, cells, ...changes }
}

test('the same document gives the same bytes', () => {
  const document = aLaidDocument([aLaidParagraph(['第一', aLaidFigure('1.00', '1/a.b')])])
  expect(printDocx(document)).toEqual(printDocx(document))
})

describe('a paragraph', () => {
  test('names its style, which says the same in the order of the schema', () => {
    const style = { align: 'both', indent: 640, lineHeight: 560, before: 10, after: 20 } as const
    const blocks = [aLaidParagraph(['文字'], { ...style, keepWithNext: true })]
    expect(bodyOf(blocks)).toBe(`<w:p>${first}<w:r><w:t>文字</w:t></w:r></w:p>`)
    expect(stylesOf(blocks)).toEqual([
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="P1"><w:name w:val="宋体 10.5磅 1"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="10" w:after="20" w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/><w:jc w:val="both"/></w:pPr>${look('宋体', '宋体', 21)}</w:style>`,
    ])
  })

  test('of the outline has Word’s own style where it is the first of its level', () => {
    const blocks = [
      aLaidParagraph(['一'], { outline: 2 }),
      aLaidParagraph(['二'], { outline: 2 }),
      aLaidParagraph(['三'], { outline: 2, align: 'center' }),
    ]
    expect(stylesOf(blocks)).toEqual([
      `<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="left"/><w:outlineLvl w:val="1"/></w:pPr>${look('宋体', '宋体', 21)}</w:style>`,
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="P2"><w:name w:val="宋体 10.5磅 2"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr>${look('宋体', '宋体', 21)}</w:style>`,
    ])
  })

  test('keeps breaks, tabs, spaces and what XML has signs for', () => {
    expect(bodyOf([aLaidParagraph([' <甲>\n乙\t&\u0007'])])).toBe(
      `<w:p>${first}<w:r><w:t xml:space="preserve"> &lt;甲&gt;</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>&amp;</w:t></w:r></w:p>`,
    )
  })

  test('states the look of a run where it is not that of the first, Chinese and Latin faces apart', () => {
    const runs = ['甲', aLaidRun('乙', { font: 'fang-song', size: 32, isBold: true }), '丙']
    expect(partIn(printDocx(aLaidDocument([aLaidParagraph(runs)])), 'word/document.xml')).toContain(
      `<w:p>${first}<w:r><w:t>甲</w:t></w:r><w:r>${look('仿宋_GB2312', 'Times New Roman', 32, '<w:b/><w:bCs/>')}<w:t>乙</w:t></w:r><w:r><w:t>丙</w:t></w:r></w:p>`,
    )
  })
})

describe('a figure', () => {
  const blocks = [aLaidParagraph(['支出', aLaidFigure('98.50', '2/funds.total.spent'), '万元'])]

  test('stands in a content control with its address and the hash of its sources', () => {
    expect(bodyOf(blocks)).toBe(
      `<w:p>${first}<w:r><w:t>支出</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="2/funds.total.spent#0123456789ab"/></w:sdtPr><w:sdtContent><w:r><w:t>98.50</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>万元</w:t></w:r></w:p>`,
    )
  })

  test('is words like others in a plain file', () => {
    expect(bodyOf(blocks, true)).toBe(
      `<w:p>${first}<w:r><w:t>支出</w:t></w:r><w:r><w:t>98.50</w:t></w:r><w:r><w:t>万元</w:t></w:r></w:p>`,
    )
  })

  test('that prints nothing has nothing to tag', () => {
    expect(bodyOf([aLaidParagraph([aLaidFigure('', '2/a.b')])])).not.toContain('w:sdt')
  })

  test('has a tag that Word keeps', () => {
    const long = [aLaidParagraph([aLaidFigure('1', `2/${'a'.repeat(60)}`)])]
    expect(() => bodyOf(long)).toThrow('no office program keeps a tag as long as 2/a')
  })
})

describe('a table', () => {
  test('repeats its heads, and cells merged downwards in every row', () => {
    const table: LaidTable = {
      kind: 'table',
      columns: [100, 200, 300],
      headRows: 1,
      rows: [
        aRow([aLaidCell(0, '甲', { rowSpan: 2, isUpright: true }), aLaidCell(1, '乙', { columnSpan: 2 })]),
        aRow([aLaidCell(1, '丙'), aLaidCell(2, '丁', { vertical: 'top' })], { height: 300, mayGrow: false }),
      ],
    }
    const cell = (properties: string, text: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${first}<w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const width = (twips: number) => `<w:tcW w:w="${twips}" w:type="dxa"/>`
    const center = '<w:vAlign w:val="center"/>'
    expect(bodyOf([table])).toBe(
      [
        '<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="200"/><w:gridCol w:w="300"/></w:tblGrid>',
        '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="420" w:hRule="atLeast"/><w:tblHeader/></w:trPr>',
        cell(`${width(100)}<w:vMerge w:val="restart"/><w:textDirection w:val="tbRlV"/>${center}`, '甲'),
        cell(`${width(500)}<w:gridSpan w:val="2"/>${center}`, '乙'),
        '</w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="300" w:hRule="exact"/></w:trPr>',
        `<w:tc><w:tcPr>${width(100)}<w:vMerge/></w:tcPr>${thread}</w:tc>`,
        cell(`${width(200)}${center}`, '丙'),
        cell(`${width(300)}<w:vAlign w:val="top"/>`, '丁'),
        `</w:tr></w:tbl>${thread}`,
      ].join(''),
    )
  })

  test('with a hole in its grid is a bug', () => {
    const table = { kind: 'table', columns: [100, 200], headRows: 0, rows: [aRow([aLaidCell(0, '甲')])] } as const
    expect(() => bodyOf([table])).toThrow('no cell stands in column 1')
  })
})

describe('a section', () => {
  test('ends in its last paragraph, or in one too low to be seen, and the last one at the end', () => {
    const sections = [aLaidSection([aLaidParagraph(['甲'])]), aLaidSection([]), aLaidSection([aLaidParagraph(['乙'])])]
    const document = partIn(printDocx(aLaidDocument([], { sections })), 'word/document.xml')
    expect(document.replace(/<w:sectPr>.*?<\/w:sectPr>/g, '§').match(/§<\/w:pPr>|§<\/w:body>/g)).toEqual([
      '§</w:pPr>',
      '§</w:pPr>',
      '§</w:body>',
    ])
  })

  test('counts its pages from 1, or hides the numbers of the section before', () => {
    const wide = { width: 16838, height: 11906, margin: { top: 1400, right: 1300, bottom: 1200, left: 1100 } }
    const sections = [aLaidSection([]), aLaidSection([], { isNumbered: false, paper: wide })]
    const document = partIn(printDocx(aLaidDocument([], { sections })), 'word/document.xml')
    expect(document.match(/<w:sectPr>.*?<\/w:sectPr>/g)).toEqual([
      '<w:sectPr><w:footerReference w:type="even" r:id="rIdEven"/><w:footerReference w:type="default" r:id="rIdOdd"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="720" w:footer="1307" w:gutter="0"/><w:pgNumType w:start="1"/></w:sectPr>',
      '<w:sectPr><w:footerReference w:type="even" r:id="rIdBlank"/><w:footerReference w:type="default" r:id="rIdBlank"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1400" w:right="1300" w:bottom="1200" w:left="1100" w:header="720" w:footer="523" w:gutter="0"/></w:sectPr>',
    ])
  })
})

describe('the properties', () => {
  const document = aLaidDocument([], { title: '甲 & 乙', packageHash: 'ab12' })

  test('hold the title and the hash of the package', () => {
    const bytes = printDocx(document)
    expect(partIn(bytes, 'docProps/core.xml')).toContain('<dc:title>甲 &amp; 乙</dc:title>')
    expect(partIn(bytes, 'docProps/custom.xml')).toContain(
      'name="mingxiao-package-sm3"><vt:lpwstr>ab12</vt:lpwstr></property>',
    )
  })

  test('hold no hash in a plain file', () => {
    expect(openArchive(printDocx(document, { plain: true })).entries.map(({ name }) => name)).not.toContain(
      'docProps/custom.xml',
    )
  })
})

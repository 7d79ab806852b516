import { describe, expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { codeOf } from '../testing/code-of.ts'
import { readBodyOf } from '../testing/docx/read-body-of.ts'
import { wrapDocx } from '../testing/docx/wrap-docx.ts'
import { zipFiles } from '../testing/print-zip.ts'
import { openZip } from '../zip/open-zip.ts'
import { readDocx } from './read-docx.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

test('a document is its blocks in order, each with its place', () => {
  const body = '<w:p><w:r><w:t>附件1</w:t></w:r></w:p><w:p/>'
  const bytes = wrapDocx({ body })
  const xml = Buffer.from(openZip(bytes).read('word/document.xml') ?? [])
  const first = xml.indexOf('<w:p>')
  expect(readDocx(bytes)).toEqual({
    value: {
      format: 'docx',
      blocks: [
        { kind: 'paragraph', text: '附件1', number: '', origin: originAt(first) },
        { kind: 'paragraph', text: '', number: '', origin: originAt(xml.indexOf('<w:p/>')) },
      ],
      margins: [],
    },
    notices: [],
  })
})

describe('a document is the same', () => {
  const paragraph = (prefix: string) =>
    `<${prefix}p><${prefix}r><${prefix}t>绩效</${prefix}t></${prefix}r></${prefix}p>`
  test.each([
    [
      'under another prefix',
      `<ns0:document xmlns:ns0="${word}"><ns0:body>${paragraph('ns0:')}</ns0:body></ns0:document>`,
    ],
    ['in the default namespace', `<document xmlns="${word}"><body>${paragraph('')}</body></document>`],
    ['in the strict edition', `<w:document xmlns:w="${strictWord}"><w:body>${paragraph('w:')}</w:body></w:document>`],
    ['with a byte order mark', `\ufeff<w:document xmlns:w="${word}"><w:body>${paragraph('w:')}</w:body></w:document>`],
    ['indented', `<w:document xmlns:w="${word}">\n  <w:body>\n    ${paragraph('w:')}\n  </w:body>\n</w:document>\n`],
  ])('%s', (_, xml) => {
    expect(textsOf(withDocument(xml))).toEqual(['绩效'])
  })

  test('in UTF-16', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${word}"><w:body>${paragraph('w:')}</w:body></w:document>`
    expect(textsOf(withDocument(Buffer.from(`\ufeff${xml}`, 'utf16le')))).toEqual(['绩效'])
  })
})

describe('blocks', () => {
  const paragraph = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'
  test.each([
    [
      'in content controls',
      `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtEndPr/><w:sdtContent>${paragraph}</w:sdtContent></w:sdt>`,
    ],
    ['in custom mark-up', `<w:customXml><w:customXmlPr/>${paragraph}</w:customXml>`],
    ['inserted or moved here', `<w:ins>${paragraph}</w:ins><w:moveFrom><w:p/></w:moveFrom>`],
    [
      'in the one alternative that is known',
      `<mc:AlternateContent><mc:Choice Requires="w14" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${paragraph}</mc:Choice><mc:Fallback>${paragraph}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'in a fallback',
      `<mc:AlternateContent><mc:Choice Requires="x" xmlns:x="urn:x"><w:p/></mc:Choice><mc:Fallback>${paragraph}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'beside sections and marks',
      `<w:bookmarkStart w:id="1"/>${paragraph}<w:sectPr><w:pgSz w:w="1"/><w:cols/></w:sectPr>`,
    ],
  ])('are read %s', (_, body) => {
    const { texts, notices } = readBodyOf(body)
    expect({ texts, notices }).toEqual({ texts: ['a'], notices: [] })
  })

  test('are none in an alternative nobody knows', () => {
    const body = `<mc:AlternateContent><mc:Choice Requires="x" xmlns:x="urn:x">${paragraph}</mc:Choice></mc:AlternateContent>`
    expect(readBodyOf(body).document.blocks).toEqual([])
  })
})

describe('margins', () => {
  test('are the paragraphs and cells of the headers named by sections', () => {
    const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>单位</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const { document } = readBodyOf({ body: '<w:p/>', header: `<w:p><w:r><w:t>页眉</w:t></w:r></w:p>${table}` })
    expect(document.margins).toEqual([
      {
        kind: 'paragraph',
        text: '页眉',
        number: '',
        origin: { ...originAt(expect.any(Number)), part: 'word/header.xml' },
      },
      {
        kind: 'paragraph',
        text: '单位',
        number: '',
        origin: { ...originAt(expect.any(Number)), part: 'word/header.xml' },
      },
    ])
  })

  test('count their lists apart from the body', () => {
    const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    const { document } = readBodyOf({ body: numbered + numbered, header: numbered, numbering })
    expect(document.margins.map(({ number }) => number)).toEqual(['1.'])
  })

  test('of a section that ends within the text are read once', () => {
    const section = '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr></w:pPr></w:p>'
    const { document } = readBodyOf({ body: section + section, header: '<w:p/>' })
    expect(document.margins.length).toBe(1)
  })

  test('that are missing from the file are no matter', () => {
    const reference = '<w:sectPr><w:footerReference w:type="default" r:id="nowhere"/></w:sectPr>'
    expect(readBodyOf(`<w:p/>${reference}`).document.margins).toEqual([])
  })
})

describe('a file is refused', () => {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const document = `<w:document xmlns:w="${word}"><w:body/></w:document>`
  test.each([
    ['file-not-zip', 'that is no archive', () => Buffer.from('附件1')],
    ['not-a-word-document', 'without a main part', () => zipFiles({ 'word/document.xml': document })],
    [
      'not-a-word-document',
      'that is a workbook',
      () =>
        withDocument(
          document,
          `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
        ),
    ],
    ['not-a-word-document', 'whose main part is something else', () => withDocument('<html/>')],
    ['not-a-word-document', 'whose main part is empty', () => withDocument('')],
    ['archive-damaged', 'whose main part is missing', () => zipFiles({ '_rels/.rels': relationships })],
    [
      'xml-doctype',
      'with a document type',
      () => withDocument(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${document}`),
    ],
    ['xml-damaged', 'whose text ends in the middle', () => withDocument(document.replace('</w:document>', ''))],
    ['xml-too-deep', 'nested too deep', () => withDocument(nested(limits.xmlDepth))],
    ['xml-encoding', 'in an unknown encoding', () => withDocument(`<?xml version="1.0" encoding="none"?>${document}`)],
  ])('%s: %s', (code, _, makeFile) => {
    expect(codeOf(() => readDocx(makeFile()))).toBe(code)
  })

  test('a macro-enabled document is none of them', () => {
    const macro = '<Default Extension="xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'
    expect(codeOf(() => readDocx(withDocument(document, `<Types xmlns="${types}">${macro}</Types>`)))).toBe('none')
  })
})

test('notices end at the limit, with one for the rest', () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>'
  const { notices } = readBodyOf(`<w:p>${hidden.repeat(limits.notices + 5)}<w:r><w:t>a</w:t></w:r></w:p>`)
  expect(notices.length).toBe(limits.notices + 1)
  expect(notices.at(-1)).toEqual({ code: 'notices-cut', data: { count: '5' } })
})

describe('time is in proportion to size for', () => {
  const text = '<w:r><w:t>a</w:t></w:r>'
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
  const deleted = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${text}</w:p>`
  const styles = Array.from(
    { length: 20_000 },
    (_, id) => `<w:style w:styleId="s${id}"><w:basedOn w:val="s${id + 1}"/></w:style>`,
  )
  const styled = Array.from({ length: 20_000 }, (_, id) => `<w:p><w:pPr><w:pStyle w:val="s${id}"/></w:pPr></w:p>`)
  test.each([
    ['open fields', { body: `<w:p>${begin.repeat(20_000)}${text.repeat(20_000)}</w:p>` }],
    ['white space', { body: `<w:p><w:r><w:t>a${' '.repeat(500_000)}b</w:t></w:r></w:p>` }],
    ['joined paragraphs', { body: deleted.repeat(20_000) }],
    ['chains of styles', { body: styled.join(''), styles: styles.join('') }],
    [
      'merged cells',
      { body: `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc>'.repeat(16_000)}</w:tr></w:tbl>` },
    ],
    [
      'blocks in a text box',
      { body: `<w:p><w:r><w:pict><w:txbxContent>${'<w:p/>'.repeat(200_000)}</w:txbxContent></w:pict></w:r></w:p>` },
    ],
  ])('%s', (_, content) => {
    const started = performance.now()
    readBodyOf(content)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

const relationships = [
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"',
  ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>',
  '</Relationships>',
].join('')

function withDocument(xml: string | Uint8Array, contentTypes?: string): Uint8Array {
  return zipFiles({
    '_rels/.rels': relationships,
    'word/document.xml': xml,
    ...(contentTypes === undefined ? {} : { '[Content_Types].xml': contentTypes }),
  })
}

function textsOf(bytes: Uint8Array): readonly string[] {
  return readDocx(bytes).value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '(table)'))
}

function nested(depth: number): string {
  return `<w:document xmlns:w="${word}">${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}</w:document>`
}

function originAt(offset: number) {
  return { format: 'docx' as const, part: 'word/document.xml', offset }
}

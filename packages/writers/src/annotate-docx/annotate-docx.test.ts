import type { Fix } from '@mingxiao/audit'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import { aBody, aDocx, offsetIn } from '../testing/a-docx.ts'
import { aFinding, inDocument } from '../testing/a-finding.ts'
import { annotateDocx } from './annotate-docx.ts'

const options = { language: 'zh', date: '2025-06-30T08:00:00Z' } as const

function annotated(bytes: Uint8Array, findings: Parameters<typeof annotateDocx>[1]) {
  const result = annotateDocx(bytes, findings, options)
  const archive = openArchive(result.bytes)
  const read = (name: string) => archive.read(name)?.toString('utf8') ?? ''
  const body = read('word/document.xml').replace(/^.*<w:body>|<\/w:body>.*$/g, '')
  return { ...result, read, body }
}

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

describe('annotateDocx', () => {
  it('marks a paragraph behind its properties and ties the comments to the document', () => {
    const body = '<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>128%</w:t></w:r></w:p>'
    const {
      body: after,
      read,
      comments,
      changes,
    } = annotated(aDocx(body), [aFinding(inDocument(offsetIn(body, '<w:p>')), '128%')])
    expect([comments, changes]).toEqual([1, 0])
    expect(after).toBe(`<w:p><w:pPr><w:jc/></w:pPr>${start(0)}<w:r><w:t>128%</w:t></w:r>${end(0)}</w:p>`)
    expect(read('word/comments.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="明效" w:date="2025-06-30T08:00:00Z" w:initials="明效"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t xml:space="preserve">警告 A01</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">控制率填的是128%，按在职9人除以编制7人应为，相差1个百分点。请核对两个人数后重算。</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">填报：128%；应为：；相差：1</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">依据：同一事实与算术恒等 比率</w:t></w:r></w:p></w:comment></w:comments>',
    )
    expect(read('word/_rels/document.xml.rels')).toContain('/comments" Target="comments.xml"/>')
    expect(read('[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
  })

  it('opens a paragraph that closed itself', () => {
    const body = '<w:p w:rsidR="1"/>'
    expect(annotated(aDocx(body), [aFinding(inDocument(offsetIn(body, '<w:p')), '')]).body).toBe(
      `<w:p w:rsidR="1">${start(0)}${end(0)}</w:p>`,
    )
  })

  it('puts the tracked change inside the comment', () => {
    const body = '<w:p><w:r><w:t>128%</w:t></w:r></w:p>'
    const {
      body: after,
      changes,
      read,
    } = annotated(aDocx(body), [aFinding(inDocument(offsetIn(body, '<w:p')), '128%', '129%')])
    const mark = (id: number) => `w:id="${id}" w:author="明效" w:date="2025-06-30T08:00:00Z"`
    expect(changes).toBe(1)
    expect(after).toBe(
      `<w:p>${start(2)}<w:del ${mark(0)}><w:r><w:delText xml:space="preserve">128%</w:delText></w:r></w:del><w:ins ${mark(1)}><w:r><w:t xml:space="preserve">129%</w:t></w:r></w:ins>${end(2)}</w:p>`,
    )
    expect(read('word/comments.xml')).toContain('改法：已用修订标出')
  })

  it('states a fix that reaches into another file of the package, and changes nothing', () => {
    const body = '<w:p><w:r><w:t>128%</w:t></w:r></w:p>'
    const finding = aFinding(inDocument(offsetIn(body, '<w:p')), '128%', '129%')
    const at = { ...finding.place, origin: { ...finding.place.origin, file: '附件2.docx' } }
    const fix: Fix = [
      { at: finding.place, text: '129%' },
      { at, text: '129%' },
    ]
    const { changes, body: after, read } = annotated(aDocx(body), [{ ...finding, fix }])
    expect(changes).toBe(0)
    expect(after).toBe(`<w:p>${start(0)}<w:r><w:t>128%</w:t></w:r>${end(0)}</w:p>`)
    expect(read('word/comments.xml')).toContain('改为：控制率 “129%”；控制率 “129%”')
  })

  it('spans the paragraphs of a cell; several findings have a range each, in their order', () => {
    const body = '<w:tbl><w:tr><w:tc><w:p>1</w:p><w:p>2</w:p></w:tc></w:tr></w:tbl>'
    const at = inDocument(offsetIn(body, '<w:tc>'))
    expect(annotated(aDocx(body), [aFinding(at, ''), aFinding(at, '')]).body).toBe(
      `<w:tbl><w:tr><w:tc><w:p>${start(0)}${start(1)}1</w:p><w:p>2${end(0)}${end(1)}</w:p></w:tc></w:tr></w:tbl>`,
    )
  })

  it('speaks of a merged-away cell at the one that shows', () => {
    const body =
      '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>0</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const hidden = inDocument(offsetIn(body, '<w:tc>', 1))
    const { body: after } = annotated(aDocx(body), [aFinding(hidden, '0', '')])
    expect(after).toContain(`<w:vMerge w:val="restart"/></w:tcPr><w:p>${start(1)}${end(1)}</w:p>`)
    expect(after).toContain('<w:delText xml:space="preserve">0</w:delText>')
  })

  it('speaks at the first paragraph of what has no place, and beside a text box of what is in it', () => {
    const body = '<w:p>1</w:p><w:p>2<w:r><w:pict><w:txbxContent><w:p>3</w:p></w:txbxContent></w:pict></w:r></w:p>'
    const { body: after } = annotated(aDocx(body), [
      aFinding({ format: 'form', path: '' }, ''),
      aFinding({ format: 'docx', part: 'word/header1.xml', offset: 10 }, ''),
      aFinding(inDocument(offsetIn(body, '<w:p>3')), ''),
    ])
    expect(after).toBe(
      `<w:p>${start(0)}${start(1)}1${end(0)}${end(1)}</w:p><w:p>${start(2)}2<w:r><w:pict><w:txbxContent><w:p>3</w:p></w:txbxContent></w:pict></w:r>${end(2)}</w:p>`,
    )
  })

  it('keeps the comments that are there, and gives ids that are free', () => {
    const body = '<w:p><w:commentRangeStart w:id="0"/>1<w:commentRangeEnd w:id="0"/></w:p>'
    const comments =
      '<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:comment x:id="0"/><x:comment x:id="1"/></x:comments>'
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/comments" Target="/word/notes.xml"/></Relationships>'
    const file = aDocx(body, { 'word/notes.xml': comments, 'word/_rels/document.xml.rels': rels })
    const { body: after, read } = annotated(file, [aFinding(inDocument(offsetIn(body, '<w:p>')), '')])
    expect(after).toContain(start(2))
    expect(read('word/notes.xml')).toMatch(
      /^<x:comments [^>]*><x:comment x:id="0"\/><x:comment x:id="1"\/><x:comment x:id="2" x:author="明效"/,
    )
    expect(read('word/_rels/document.xml.rels')).toBe(rels)
  })

  it('uses the names that the document gives its elements', () => {
    const strict =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p/></d:body></d:document>'
    const bytes = aDocx('', { 'word/document.xml': strict })
    const { read } = annotated(bytes, [aFinding(inDocument(strict.indexOf('<d:p/>')), '')])
    expect(read('word/document.xml')).toContain('<d:p><d:commentRangeStart d:id="0"/>')
    expect(read('word/comments.xml')).toContain(
      '<w:comments xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">',
    )

    const bare =
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p/></body></document>'
    const { read: readBare } = annotated(aDocx('', { 'word/document.xml': bare }), [
      aFinding(inDocument(bare.indexOf('<p/>')), ''),
    ])
    expect(readBare('word/document.xml')).toMatch(
      /^<document xmlns:w="[^"]*main" xmlns="[^"]*"><body><p><w:commentRangeStart/,
    )
  })

  it('refuses a document that is not in UTF-8', () => {
    const bytes = aDocx('', { 'word/document.xml': aBody('<w:p/>').replace('UTF-8', 'gb18030') })
    const findings = [aFinding(inDocument(0), '')]
    expect(() => annotateDocx(bytes, findings, options)).toThrow(expect.objectContaining({ code: 'part-encoding' }))
  })

  it('leaves a file as it is where there is nothing to say', () => {
    const file = aDocx('<w:p/>')
    expect(annotateDocx(file, [], options)).toEqual({ bytes: file, comments: 0, changes: 0 })
  })

  it('gives the same bytes for the same findings', () => {
    const body = '<w:p/>'
    const findings = [aFinding(inDocument(offsetIn(body, '<w:p/>')), '', '0')]
    const [one, two] = [1, 2].map(() => annotateDocx(aDocx(body), findings, options).bytes)
    expect(one).toEqual(two)
  })
})

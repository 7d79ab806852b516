import type { Origin } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import { aFinding } from '../testing/a-finding.ts'
import { anXlsx, aSheet, sheetPart } from '../testing/an-xlsx.ts'
import { annotateXlsx } from './annotate-xlsx.ts'

const options = { language: 'zh', date: '2025-06-30T08:00:00Z' } as const
const at = (cell: string): Origin => ({ format: 'xlsx', part: sheetPart, offset: 0, sheet: '附件1', cell })

function annotated(bytes: Uint8Array, cells: readonly string[]) {
  const findings = cells.map((cell) => aFinding(at(cell), '128%', '129%'))
  const result = annotateXlsx(bytes, findings, options)
  const archive = openArchive(result.bytes)
  return { ...result, read: (name: string) => archive.read(name)?.toString('utf8') ?? '' }
}

const text =
  '警告 A01\n控制率填的是128%，按在职9人除以编制7人应为129%，相差1个百分点。请核对两个人数后重算。\n填报：128%；应为：129%；相差：1\n改为：“129%”\n依据：同一事实与算术恒等 比率'

describe('annotateXlsx', () => {
  it('writes a note, its box, and all that ties them to the sheet', () => {
    const { read, comments } = annotated(anXlsx('<row r="1"><c r="A1"/></row>', '<pageMargins/><extLst/>'), ['C2'])
    expect(comments).toBe(1)
    expect(read('xl/comments.xml')).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>明效</author></authors><commentList><comment ref="C2" authorId="0"><text><r><t xml:space="preserve">${text}</t></r></text></comment></commentList></comments>`,
    )
    expect(read('xl/drawings/vmlDrawing.vml')).toContain(
      '<x:Anchor>3, 12, 0, 8, 7, 12, 8, 8</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>2</x:Column>',
    )
    expect(read(sheetPart)).toBe(
      aSheet(
        '<row r="1"><c r="A1"/></row>',
        '<pageMargins/><legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/><extLst/>',
      ),
    )
    expect(read('xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
      /Id="rId1" Type="[^"]*\/comments" Target="..\/comments.xml".*Id="rId2" Type="[^"]*\/vmlDrawing" Target="..\/drawings\/vmlDrawing.vml"/,
    )
    const types = read('[Content_Types].xml')
    expect(types).toContain('<Override PartName="/xl/comments.xml"')
    expect(types).toContain('<Default Extension="vml"')
  })

  it('gives several findings of a cell, or of cells merged into it, one note', () => {
    const merged = '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>'
    const { read, comments } = annotated(anXlsx('', merged), ['C3', 'B2'])
    expect(comments).toBe(2)
    expect(read('xl/comments.xml').match(/<comment [^>]*>/g)).toEqual(['<comment ref="B2" authorId="0">'])
    expect(read('xl/comments.xml')).toContain(`${text}\n\n${text}`)
  })

  it('keeps the notes that are there, adding to that of the same cell', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const notes =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张</author></authors><commentList><comment ref="A1" authorId="0"><text><t>旧</t><rPh sb="0" eb="1"/></text></comment></commentList></comments>'
    const drawing =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s2050"/></xml>'
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${office}/comments" Target="../notes.xml"/><Relationship Id="v" Type="${office}/vmlDrawing" Target="../drawings/old.vml"/></Relationships>`
    const file = anXlsx('', `<legacyDrawing xmlns:r="${office}" r:id="v"/>`, {
      'xl/notes.xml': notes,
      'xl/drawings/old.vml': drawing,
      'xl/worksheets/_rels/sheet1.xml.rels': rels,
    })
    const { read } = annotated(file, ['A1', 'B1'])
    const run = (said: string) => `<r><t xml:space="preserve">${said}</t></r>`
    expect(read('xl/notes.xml')).toBe(
      notes
        .replace('<rPh', `${run(`\n\n${text}`)}<rPh`)
        .replace('</authors>', '<author>明效</author></authors>')
        .replace('</commentList>', `<comment ref="B1" authorId="1"><text>${run(text)}</text></comment></commentList>`),
    )
    expect(read('xl/drawings/old.vml')).toMatch(/_x0000_s2050"\/><v:shape id="_x0000_s2051"/)
    expect(read('xl/drawings/old.vml').match(/shapetype/g)).toHaveLength(1)
    expect(read('xl/worksheets/_rels/sheet1.xml.rels')).toBe(rels)
  })

  it('says in the first cell of the first sheet what has no place', () => {
    const findings = [aFinding({ format: 'form', path: '' }, '')]
    const archive = openArchive(annotateXlsx(anXlsx(''), findings, options).bytes)
    expect(archive.read('xl/comments.xml')?.toString()).toContain('<comment ref="A1"')
  })
})

import { expect, test } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import { aDocx } from '../testing/a-docx.ts'
import { mainPartOf, PackageEditor } from './package-editor.ts'
import { relatedParts } from './related-parts.ts'

function edited(bytes: Uint8Array, edit: (editor: PackageEditor) => void) {
  const editor = new PackageEditor(openArchive(bytes))
  edit(editor)
  return openArchive(editor.finish())
}

test('the main part is where the file says it is', () => {
  expect(mainPartOf(openArchive(aDocx('<w:p/>')))).toBe('word/document.xml')
})

test('a new part is tied to one that leads nowhere yet', () => {
  const archive = edited(aDocx('<w:p/>'), (editor) => {
    expect(editor.freeName('word/', 'comments', 'xml')).toBe('word/comments.xml')
    editor.write('word/comments.xml', '<w:comments/>')
    expect(editor.freeName('word/', 'comments', 'xml')).toBe('word/comments1.xml')
    expect(editor.relate('word/document.xml', 'comments', 'word/comments.xml', 'transitional')).toBe('rId1')
    editor.declarePart('word/comments.xml', 'application/x')
  })
  expect(relatedParts(archive, 'word/document.xml')).toEqual([
    { id: 'rId1', type: 'comments', target: 'word/comments.xml' },
  ])
  expect(archive.read('[Content_Types].xml')?.toString()).toMatch(
    /<Override PartName="\/word\/comments.xml" ContentType="application\/x"\/><\/Types>$/,
  )
})

test('what leads elsewhere stays, in the prefix of the part, and no id is given twice', () => {
  const rels =
    '<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="rId1" Type="x/styles" Target="styles.xml"/></r:Relationships>'
  const archive = edited(aDocx('<w:p/>', { 'word/_rels/document.xml.rels': rels }), (editor) => {
    expect(editor.relate('word/document.xml', 'vmlDrawing', 'drawings/a.vml', 'strict')).toBe('rId2')
  })
  expect(archive.read('word/_rels/document.xml.rels')?.toString()).toBe(
    rels.replace(
      '</r:Relationships>',
      '<r:Relationship Id="rId2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/vmlDrawing" Target="../drawings/a.vml"/></r:Relationships>',
    ),
  )
})

test('the type of an extension is stated once', () => {
  const archive = edited(aDocx('<w:p/>'), (editor) => {
    editor.declareExtension('xml', 'application/other')
    editor.declareExtension('vml', 'application/vml')
  })
  const stated = archive.read('[Content_Types].xml')?.toString()
  expect(stated).not.toContain('application/other')
  expect(stated).toContain('<Default Extension="vml" ContentType="application/vml"/>')
})

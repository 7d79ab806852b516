import { expect, test } from 'vitest'
import { zipFiles } from '../testing/print-zip.ts'
import { openZip } from '../zip/open-zip.ts'
import { readRelationships } from './read-relationships.ts'

test('targets are resolved against the folder of the part', () => {
  const targets = ['header1.xml', './styles.xml', '../docProps/app.xml', '/xl/workbook.xml', '../../../up.xml']
  const archive = openZip(
    zipFiles({
      'word/_rels/document.xml.rels': [
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
        ...targets.map((target, index) => `<Relationship Id="r${index}" Type="a/b/kind" Target="${target}"/>`),
        '<Relationship Id="out" Type="a/hyperlink" Target="http://example.com/" TargetMode="External"/>',
        '</Relationships>',
      ].join(''),
    }),
  )
  expect(readRelationships(archive, 'word/document.xml')).toEqual([
    { id: 'r0', type: 'kind', target: 'word/header1.xml' },
    { id: 'r1', type: 'kind', target: 'word/styles.xml' },
    { id: 'r2', type: 'kind', target: 'docProps/app.xml' },
    { id: 'r3', type: 'kind', target: 'xl/workbook.xml' },
    { id: 'r4', type: 'kind', target: 'up.xml' },
  ])
})

test('a part without relationships leads nowhere', () => {
  expect(readRelationships(openZip(zipFiles({ 'a.xml': '' })), 'a.xml')).toEqual([])
})

import { expect, test } from 'vitest'
import { zipFiles } from '../testing/print-zip.ts'
import { openZip } from '../zip/open-zip.ts'
import { findMainPart } from './find-main-part.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'

test('the main part is where the relationships say, whatever its name', () => {
  expect(find(relationship(`${office}/officeDocument`, 'other/main.xml'), override('/other/main.xml'))).toEqual({
    name: 'other/main.xml',
    contentType: main,
  })
})

test('its name may be absolute, its content type stand under another case', () => {
  expect(find(relationship(`${office}/officeDocument`, '/word/document.xml'), override('/Word/Document.xml'))).toEqual({
    name: 'word/document.xml',
    contentType: main,
  })
})

test('the strict edition says it under another address', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'
  expect(find(relationship(strict, 'word/document.xml'), override('/word/document.xml'))).toEqual({
    name: 'word/document.xml',
    contentType: main,
  })
})

test('its content type may be that of its extension', () => {
  const byExtension = `<Types xmlns="${types}"><Default Extension="XML" ContentType="${main}"/></Types>`
  expect(find(relationship(`${office}/officeDocument`, 'document.xml'), byExtension)).toEqual({
    name: 'document.xml',
    contentType: main,
  })
})

test('an archive without content types leaves the type open', () => {
  expect(find(relationship(`${office}/officeDocument`, 'a.xml'), null)).toEqual({ name: 'a.xml', contentType: '' })
})

test('links out of the file and other parts are no main part', () => {
  const external = `<Relationship Id="1" Type="${office}/officeDocument" Target="http://x/" TargetMode="External"/>`
  expect(find(external, null)).toBeNull()
  expect(find(relationship(`${office}/metadata`, 'a.xml'), null)).toBeNull()
})

test('an archive without relationships has no main part', () => {
  expect(findMainPart(openZip(zipFiles({ 'a.txt': '' })))).toBeNull()
})

function find(relationships: string, contentTypes: string | null) {
  const root = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
  return findMainPart(
    openZip(
      zipFiles({
        '_rels/.rels': `${root}${relationships}</Relationships>`,
        ...(contentTypes === null ? {} : { '[Content_Types].xml': contentTypes }),
      }),
    ),
  )
}

function relationship(type: string, target: string): string {
  return `<Relationship Id="1" Type="${type}" Target="${target}"/>`
}

function override(name: string): string {
  return `<Types xmlns="${types}"><Override PartName="${name}" ContentType="${main}"/></Types>`
}

import { zipFiles } from '../print-zip.ts'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ')

/** XML inside the root elements of a document's parts. */
export interface DocxContent {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly header?: string
}

/** A .docx file around the given content, with no more parts than it needs. */
export function wrapDocx({ body, numbering, styles, header }: DocxContent): Uint8Array {
  const parts: readonly Part[] = [
    { type: 'numbering', root: 'numbering', content: numbering },
    { type: 'styles', root: 'styles', content: styles },
    { type: 'header', root: 'hdr', content: header },
  ].filter((part): part is Part => part.content !== undefined)
  const section = header === undefined ? '' : '<w:headerReference w:type="default" r:id="header"/>'

  return zipFiles({
    '[Content_Types].xml': printContentTypes(parts),
    '_rels/.rels': printRelationships([{ type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': printPart('document', `<w:body>${body}<w:sectPr>${section}</w:sectPr></w:body>`),
    'word/_rels/document.xml.rels': printRelationships(parts.map(({ type }) => ({ type, target: `${type}.xml` }))),
    ...Object.fromEntries(parts.map(({ type, root, content }) => [`word/${type}.xml`, printPart(root, content)])),
  })
}

interface Part {
  readonly type: string
  readonly root: string
  readonly content: string
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

function printPart(root: string, content: string): string {
  return `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`
}

function printContentTypes(parts: readonly Part[]): string {
  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = [
    { type: 'document', suffix: 'document.main' },
    ...parts.map(({ type }) => ({ type, suffix: type })),
  ]
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(
      ({ type, suffix }) => `<Override PartName="/word/${type}.xml" ContentType="${office}.${suffix}+xml"/>`,
    ),
    '</Types>',
  ].join('')
}

function printRelationships(targets: readonly { readonly type: string; readonly target: string }[]): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return [
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`,
    ...targets.map(({ type, target }) => `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`),
    '</Relationships>',
  ].join('')
}

import type { LaidDocument } from '../layout/laid-document.ts'
import { type PropertyParts, printProperties } from '../opc/document-properties.ts'
import { packFile, writeZip } from '../zip/write-zip.ts'
import type { PackedFile } from '../zip/zip-records.ts'
import { DocumentStyles } from './document-styles.ts'
import { fontTablePart } from './font-table-part.ts'
import { blankFooter, numberFooter } from './footer-parts.ts'
import { printBody } from './print-body.ts'
import { printStyles } from './print-styles.ts'
import { settingsPart } from './settings-part.ts'
import { footerIds, packageRelations, relations, wordNamespace } from './word-namespaces.ts'

export interface PrintOptions {
  /** Without tags of figures and without the package's hash. */
  readonly plain?: boolean
}

/** Prints a package as .docx (ECMA-376, transitional). The same package gives the same bytes. */
export function printDocx(laid: LaidDocument, { plain = false }: PrintOptions = {}): Uint8Array {
  const hash = plain ? null : laid.packageHash
  const styles = new DocumentStyles()
  const body = printBody(laid.sections, { plain, styles })
  return writeZip(
    {
      ...(hash === null ? tiesWithoutHash : tiesWithHash),
      'word/document.xml': [part(opening), ...body, '</w:body></w:document>'],
      'word/styles.xml': part(printStyles(styles.print())),
      ...constantParts,
      ...printProperties(laid.title, hash).parts,
    },
    { level },
  )
}

const opening = `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relations}"><w:body>`

/** The text repeats itself: packing harder saves one byte in eight for three times as much time. */
const level = 3

function part(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
}

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const kinds = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['settings', 'settings'],
  ['fontTable', 'fontTable'],
  ['footer1', 'footer'],
  ['footer2', 'footer'],
  ['footer3', 'footer'],
] as const

const contentTypes = [
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...kinds.map(([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${wordTypes}${kind}+xml"/>`),
].join('')

const documentRelations = [
  ['rIdStyles', 'styles', 'styles'],
  ['rIdSettings', 'settings', 'settings'],
  ['rIdFonts', 'fontTable', 'fontTable'],
  [footerIds.odd, 'footer', 'footer1'],
  [footerIds.even, 'footer', 'footer2'],
  [footerIds.blank, 'footer', 'footer3'],
]
  .map(([id, type, name]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${name}.xml"/>`)
  .join('')

/** What stands beside the text is the same in every file, and packed once. */
const constantParts = {
  'word/_rels/document.xml.rels': constant(
    `<Relationships xmlns="${packageRelations}">${documentRelations}</Relationships>`,
  ),
  'word/settings.xml': constant(settingsPart),
  'word/fontTable.xml': constant(fontTablePart),
  'word/footer1.xml': constant(numberFooter('right')),
  'word/footer2.xml': constant(numberFooter('left')),
  'word/footer3.xml': constant(blankFooter),
}
const tiesWithHash = tie(printProperties('', ''))
const tiesWithoutHash = tie(printProperties('', null))

function tie(properties: PropertyParts): Readonly<Record<string, PackedFile>> {
  const document = `<Relationship Id="rIdDocument" Type="${relations}/officeDocument" Target="word/document.xml"/>`
  return {
    '[Content_Types].xml': constant(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${contentTypes}${properties.contentTypes}</Types>`,
    ),
    '_rels/.rels': constant(
      `<Relationships xmlns="${packageRelations}">${document}${properties.relationships}</Relationships>`,
    ),
  }
}

function constant(content: string): PackedFile {
  return packFile(part(content))
}

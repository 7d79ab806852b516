import type { LaidDocument } from '../layout/laid-document.ts'
import { printProperties } from '../opc/document-properties.ts'
import { writeZip } from '../zip/write-zip.ts'
import { fontTablePart } from './font-table-part.ts'
import { blankFooter, numberFooter } from './footer-parts.ts'
import { printBody } from './print-body.ts'
import { settingsPart } from './settings-part.ts'
import { stylesPart } from './styles-part.ts'
import { footerIds, packageRelations, relations, wordNamespace } from './word-namespaces.ts'

export interface PrintOptions {
  /** Without tags of figures and without the package's hash. */
  readonly plain?: boolean
}

/** Prints a package as .docx (ECMA-376, transitional). The same package gives the same bytes. */
export function printDocx(laid: LaidDocument, { plain = false }: PrintOptions = {}): Uint8Array {
  const properties = printProperties(laid.title, plain ? null : laid.packageHash)
  return writeZip({
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${contentTypes}${properties.contentTypes}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${packageRelations}"><Relationship Id="rIdDocument" Type="${relations}/officeDocument" Target="word/document.xml"/>${properties.relationships}</Relationships>`,
    ),
    'word/document.xml': part(
      `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relations}"><w:body>${printBody(laid.sections, plain)}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': part(
      `<Relationships xmlns="${packageRelations}">${documentRelations}</Relationships>`,
    ),
    ...wordParts,
    ...properties.parts,
  })
}

function part(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
}

/** What stands beside the text is the same in every file. */
const wordParts = {
  'word/styles.xml': part(stylesPart),
  'word/settings.xml': part(settingsPart),
  'word/fontTable.xml': part(fontTablePart),
  'word/footer1.xml': part(numberFooter('right')),
  'word/footer2.xml': part(numberFooter('left')),
  'word/footer3.xml': part(blankFooter),
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

import { oncePerKey } from '@mingxiao/core'
import type { PropertyParts } from '../opc/document-properties.ts'
import { packFile, writeZip } from '../zip/write-zip.ts'
import { escapeXml } from './escape-xml.ts'

export interface WorkbookParts {
  readonly sheets: readonly NamedSheet[]
  readonly styles: string
  /** Elements `definedName`, printed; '' where there are none. */
  readonly definedNames: string
  readonly properties?: PropertyParts
}

export interface NamedSheet {
  readonly name: string
  /** The element `worksheet`. */
  readonly xml: string
}

/** Ties the parts of a workbook together as .xlsx (ECMA-376, transitional). The same parts give the same bytes. */
export function zipWorkbook({ sheets, styles, definedNames, properties = none }: WorkbookParts): Uint8Array {
  const numbered = sheets.map(({ name, xml }, at) => ({ name, xml, no: at + 1 }))
  const list = numbered.map(({ name, no }) => `<sheet name="${escapeXml(name)}" sheetId="${no}" r:id="rId${no}"/>`)
  const related = numbered.map(({ no }) => relationship(no, 'worksheet', `worksheets/sheet${no}.xml`))
  const types = numbered.map(({ no }) => override(`worksheets/sheet${no}.xml`, 'worksheet'))
  const names = definedNames === '' ? '' : `<definedNames>${definedNames}</definedNames>`
  return writeZip(
    {
      '[Content_Types].xml': again(
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${types.join('')}${properties.contentTypes}</Types>`,
      ),
      '_rels/.rels': again(
        `${declaration}<Relationships xmlns="${packageRelations}">${relationship(1, 'officeDocument', 'xl/workbook.xml')}${properties.relationships}</Relationships>`,
      ),
      'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${names}</workbook>`,
      'xl/_rels/workbook.xml.rels': again(
        `${declaration}<Relationships xmlns="${packageRelations}">${related.join('')}${relationship(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
      ),
      'xl/styles.xml': again(declaration + styles),
      ...Object.fromEntries(numbered.map(({ xml, no }) => [`xl/worksheets/sheet${no}.xml`, declaration + xml])),
      ...properties.parts,
    },
    { level },
  )
}

/** A sheet's name as references write it, in front of their exclamation mark. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

/** Sheets repeat themselves so much that packing them harder saves one byte in twenty and takes half as long again. */
const level = 2

/** These parts are alike in all packages with as many attachments: what one of them was packed to serves the next. */
const again = oncePerKey((text) => packFile(text, { level }), 32)

const none: PropertyParts = { parts: {}, contentTypes: '', relationships: '' }
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}`

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
}

function relationship(no: number, type: string, target: string): string {
  return `<Relationship Id="rId${no}" Type="${relations}/${type}" Target="${target}"/>`
}

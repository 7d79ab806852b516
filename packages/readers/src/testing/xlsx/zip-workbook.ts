import { zipFiles } from '../print-zip.ts'
import { escapeSheetText } from './escape-sheet-text.ts'

export interface WorkbookParts {
  /** In order: the sheet's name and its part. */
  readonly sheets: readonly (readonly [name: string, part: string])[]
  readonly styles: string
  readonly sharedStrings?: string
  /** Attributes of the element workbookPr. */
  readonly properties?: string
}

/** The parts of a workbook with all that ties them together. */
export function zipWorkbook({ sheets, styles, sharedStrings, properties = '' }: WorkbookParts): Uint8Array {
  const numbered = sheets.map(([name, part], index) => ({ name, part, number: index + 1 }))
  const targets: [type: string, target: string, content: string][] = [
    ...numbered.map(({ part, number }): [string, string, string] => [
      'worksheet',
      `worksheets/sheet${number}.xml`,
      part,
    ]),
    ['styles', 'styles.xml', styles],
  ]
  if (sharedStrings !== undefined) targets.push(['sharedStrings', 'sharedStrings.xml', sharedStrings])

  const relationships = targets.map(([type, target], index) => relationship(index + 1, type, target)).join('')
  const list = numbered.map(
    ({ name, number }) => `<sheet name="${escapeSheetText(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  )
  return zipFiles({
    '[Content_Types].xml': printContentTypes(targets.map(([type, target]) => [type, target])),
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageRelationships}">${relationship(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relationshipTypes}"><workbookPr${properties}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packageRelationships}">${relationships}</Relationships>`,
    ...Object.fromEntries(targets.map(([, target, content]) => [`xl/${target}`, content])),
  })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const partTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function relationship(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${relationshipTypes}/${type}" Target="${target}"/>`
}

function printContentTypes(parts: readonly (readonly [type: string, target: string])[]): string {
  const defaults = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${partTypes}.sheet.main+xml"/>`,
  ]
  const overrides = parts.map(
    ([type, target]) => `<Override PartName="/xl/${target}" ContentType="${partTypes}.${type}+xml"/>`,
  )
  return `${declaration}<Types xmlns="${contentTypes}">${[...defaults, ...overrides].join('')}</Types>`
}

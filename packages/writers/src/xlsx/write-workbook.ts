import { writeZip } from '../zip/write-zip.ts'
import { columnName } from './column-name.ts'
import { escapeXml } from './escape-xml.ts'
import { printSheet } from './print-sheet.ts'
import { stylesPart } from './styles-part.ts'
import type { Sheet, Workbook } from './workbook.ts'

/** Prints a workbook as .xlsx (ECMA-376, transitional). The same workbook gives the same bytes. */
export function writeWorkbook({ sheets }: Workbook): Uint8Array {
  const numbered = sheets.map((sheet, at) => ({ sheet, no: at + 1 }))
  return writeZip({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>
${numbered.map(({ no }) => `<Override PartName="/xl/worksheets/sheet${no}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('\n')}
</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packageRelations}">
<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>
</Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>
${numbered.map(({ sheet, no }) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${no}" r:id="rId${no}"/>`).join('\n')}
</sheets><definedNames>${numbered.map(filterName).join('')}</definedNames></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packageRelations}">
${numbered.map(({ no }) => `<Relationship Id="rId${no}" Type="${relations}/worksheet" Target="worksheets/sheet${no}.xml"/>`).join('\n')}
<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/>
</Relationships>`,
    ),
    'xl/styles.xml': xml(stylesPart()),
    ...Object.fromEntries(numbered.map(({ sheet, no }) => [`xl/worksheets/sheet${no}.xml`, xml(printSheet(sheet))])),
  })
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
}

/** Excel asks for this hidden name beside the filter of a sheet (ECMA-376 §18.2.5). */
function filterName({ sheet, no }: { readonly sheet: Sheet; readonly no: number }): string {
  const range = `$A$1:$${columnName(sheet.columns.length)}$${sheet.rows.length + 1}`
  const name = escapeXml(`'${sheet.name.replaceAll("'", "''")}'!${range}`)
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${no - 1}" hidden="1">${name}</definedName>`
}

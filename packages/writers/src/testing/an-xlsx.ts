import { writeZip } from '../zip/write-zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The part of the one sheet of `anXlsx`. */
export const sheetPart = 'xl/worksheets/sheet1.xml'

/** An .xlsx file of one sheet, given as the XML inside sheetData and behind it; more parts where a test needs them. */
export function anXlsx(rows: string, behind = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  return writeZip({
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="附件1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    [sheetPart]: aSheet(rows, behind),
    ...more,
  })
}

export function aSheet(rows: string, behind = ''): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`
}

import { columnName } from './column-name.ts'
import { escapeXml } from './escape-xml.ts'
import { printSheet } from './print-sheet.ts'
import { stylesPart } from './styles-part.ts'
import type { Sheet, Workbook } from './workbook.ts'
import { quoteSheetName, zipWorkbook } from './zip-workbook.ts'

/** Prints a workbook of plain tables as .xlsx. The same workbook gives the same bytes. */
export function writeWorkbook({ sheets }: Workbook): Uint8Array {
  return zipWorkbook({
    sheets: sheets.map((sheet) => ({ name: sheet.name, xml: printSheet(sheet) })),
    styles: stylesPart(),
    definedNames: sheets.map(filterName).join(''),
  })
}

/** Excel asks for this hidden name beside the filter of a sheet (ECMA-376 §18.2.5). */
function filterName({ name, columns, rows }: Sheet, at: number): string {
  const range = escapeXml(`${quoteSheetName(name)}!$A$1:$${columnName(columns.length)}$${rows.length + 1}`)
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`
}

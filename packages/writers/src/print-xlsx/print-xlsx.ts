import type { LaidDocument } from '../layout/laid-document.ts'
import { printProperties } from '../opc/document-properties.ts'
import type { PrintOptions } from '../print-docx/print-docx.ts'
import { zipWorkbook } from '../xlsx/zip-workbook.ts'
import { CellStyles } from './cell-styles.ts'
import { nameSheets } from './name-sheets.ts'
import { placeSection } from './place-section.ts'
import { printDefinedNames } from './print-defined-names.ts'
import { printWorksheet } from './print-worksheet.ts'

/** Prints a package as .xlsx (ECMA-376, transitional), a sheet for each section. The same package gives the same bytes. */
export function printXlsx(laid: LaidDocument, { plain = false }: PrintOptions = {}): Uint8Array {
  const styles = new CellStyles()
  const names = nameSheets(laid.sections.map(({ name }) => name))
  const placed = laid.sections.map((section) => placeSection(section, styles))
  const sheets = laid.sections.map((section, at) => {
    const { sheet, name } = { sheet: placed[at], name: names[at] }
    if (!sheet || name === undefined) throw new Error(`section ${at} has no sheet`)
    return { name, sheet, xml: printWorksheet(sheet, section, at === 0) }
  })
  return zipWorkbook({
    sheets,
    styles: styles.print(),
    definedNames: printDefinedNames(sheets, plain),
    properties: printProperties(laid.title, plain ? null : laid.packageHash),
  })
}

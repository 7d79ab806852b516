import type { Document } from '@mingxiao/core'
import { nameSheets, splitSheets } from './sheets/split-sheets.ts'
import { printSheet } from './xlsx/print-sheet.ts'
import { printStyles } from './xlsx/print-styles.ts'
import { zipWorkbook } from './xlsx/zip-workbook.ts'

/**
 * The document as a workbook: a sheet for each table with the lines before it, those after the last table below it.
 * What a sheet cannot hold is lost: automatic numbers become text, blank lines go, a table of one column reads as text.
 */
export function printXlsx(document: Document): Uint8Array {
  const sheets = splitSheets(document.blocks)
  const names = nameSheets(sheets.map(({ name }) => name))
  return zipWorkbook({
    sheets: sheets.map((sheet, index) => [names[index] ?? '', printSheet(sheet, index === 0 ? document.margins : [])]),
    styles: printStyles(),
  })
}

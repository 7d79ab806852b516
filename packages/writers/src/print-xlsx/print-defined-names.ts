import { columnName } from '../xlsx/column-name.ts'
import { escapeXml } from '../xlsx/escape-xml.ts'
import { quoteSheetName } from '../xlsx/zip-workbook.ts'
import { printFigureName } from './figure-name.ts'
import type { PlacedSheet } from './placed-sheet.ts'

export interface NamedSheet {
  readonly name: string
  readonly sheet: PlacedSheet
}

/**
 * The names of a workbook (ECMA-376 part 1, §18.2.5): rows to repeat on every page, and, unless it is plain, one for each printed figure,
 * with the hash of its sources as comment.
 */
export function printDefinedNames(sheets: readonly NamedSheet[], plain: boolean): string {
  const places = new Map<string, number>()
  let printed = ''
  for (const [at, { name, sheet }] of sheets.entries()) {
    const quoted = escapeXml(quoteSheetName(name))
    if (sheet.headRows) {
      const { top, bottom } = sheet.headRows
      printed += `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$${top + 1}:$${bottom + 1}</definedName>`
    }
    if (plain) continue
    for (const { tag, row, column } of sheet.figures) {
      const place = nextPlace(places, tag.address)
      printed += `<definedName name="${printFigureName({ address: tag.address, place })}" comment="${escapeXml(tag.sources)}">${quoted}!$${columnName(column + 1)}$${row + 1}</definedName>`
    }
  }
  return printed
}

/** Names that differ in the case of letters only are one name to Excel. */
function nextPlace(places: Map<string, number>, address: string): number {
  const key = address.toLowerCase()
  const place = (places.get(key) ?? 0) + 1
  places.set(key, place)
  return place
}

import type { LaidSection, Paper } from '../layout/laid-document.ts'
import { pageNumber } from '../layout/page-measures.ts'
import { fontFaces } from '../print-docx/font-faces.ts'
import { columnName } from '../xlsx/column-name.ts'
import { escapeXml } from '../xlsx/escape-xml.ts'
import type { CellRange, PlacedSheet } from './placed-sheet.ts'
import { printCell } from './print-cell.ts'

/** A sheet as its section is printed: one page wide, centred, on the section's paper (ECMA-376 part 1, §18.3.1.99). */
export function printWorksheet(sheet: PlacedSheet, { paper, isNumbered }: LaidSection, isFirst: boolean): string {
  const names = sheet.widths.map((_, at) => columnName(at + 1))
  const columns = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${charactersOf(width)}" customWidth="1"/>`,
  )
  const selected = isFirst ? ' tabSelected="1"' : ''
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="12.75"/><cols>${columns.join('')}</cols><sheetData>${printRows(sheet, names)}</sheetData>${printMerges(sheet.merges, names)}<printOptions horizontalCentered="1"/>${printMargins(paper)}${printPaper(paper, isNumbered)}${isNumbered ? numberFooter : ''}</worksheet>`
}

/** In digits of the workbook's normal font, which are seven pixels of a 96th inch wide, to a 256th as Excel keeps them (§18.3.1.13). */
function charactersOf(width: number): number {
  return Math.min(widestColumn, Math.round((width / (7 * 15)) * 256) / 256)
}

/** Excel’s limit of a column. */
const widestColumn = 255

function printRows({ rows }: PlacedSheet, names: readonly string[]): string {
  let printed = ''
  for (const [at, { height, cells }] of rows.entries()) {
    printed += `<row r="${at + 1}" ht="${Math.round(height / 5) / 4}" customHeight="1">`
    for (let column = 0; column < names.length; column += 1) {
      const cell = cells[column]
      if (cell) printed += printCell(cell, `${names[column]}${at + 1}`)
    }
    printed += '</row>'
  }
  return printed
}

function printMerges(merges: readonly CellRange[], names: readonly string[]): string {
  if (merges.length === 0) return ''
  let printed = `<mergeCells count="${merges.length}">`
  for (const { top, left, bottom, right } of merges) {
    printed += `<mergeCell ref="${names[left]}${top + 1}:${names[right]}${bottom + 1}"/>`
  }
  return `${printed}</mergeCells>`
}

function printMargins({ margin }: Paper): string {
  const foot = Math.max(0, margin.bottom - pageNumber.gap - pageNumber.size * 10)
  const inches = (length: number) => Math.round((length / 1440) * 1000) / 1000
  return `<pageMargins left="${inches(margin.left)}" right="${inches(margin.right)}" top="${inches(margin.top)}" bottom="${inches(margin.bottom)}" header="0.3" footer="${inches(foot)}"/>`
}

/** A section that prints numbers counts from 1. */
function printPaper({ width, height }: Paper, isNumbered: boolean): string {
  const [narrow, long] = width < height ? [width, height] : [height, width]
  const size = isNear(narrow, 16838) && isNear(long, 23811) ? 8 : 9
  const first = isNumbered ? ' firstPageNumber="1" useFirstPageNumber="1"' : ''
  return `<pageSetup paperSize="${size}"${first} fitToWidth="1" fitToHeight="0" orientation="${width < height ? 'portrait' : 'landscape'}"/>`
}

function isNear(length: number, standard: number): boolean {
  return Math.abs(length - standard) < 60
}

/** §18.3.1.46: &C centres, &"…" names the font, &14 its size, &P is the number of the page. */
const numberFooter = `<headerFooter><oddFooter>${escapeXml(`&C&"${fontFaces[pageNumber.font].eastAsia},Regular"&${pageNumber.size / 2}${pageNumber.before}&P${pageNumber.after}`)}</oddFooter></headerFooter>`

import type { Paragraph, Table } from '@mingxiao/core'
import { coveredPlaces, type SheetContent } from '../sheets/split-sheets.ts'
import { escapeSheetText } from './escape-sheet-text.ts'
import { type CellStyleName, styleNumbers } from './print-styles.ts'

/** A worksheet part. Every text is an inline string, so “1.0” stays “1.0”. */
export function printSheet({ linesBefore, table, linesAfter }: SheetContent, margins: readonly Paragraph[]): string {
  const width = Math.max(1, table?.columnCount ?? 1)
  const merges: string[] = []
  const before = linesBefore.map((line, index) => printLine(line, index, width, merges))
  const rows = table === null ? [] : printTableRows(table, linesBefore.length, merges)
  const below = linesBefore.length + rows.length
  const after = linesAfter.map((line, index) => printLine(line, below + index, width, merges))
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`
  const data = `<sheetData>${[...before, ...rows, ...after].join('')}</sheetData>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}${merged}${printMargins(margins)}</worksheet>`
}

function printLine({ number, text }: Paragraph, row: number, width: number, merges: string[]): string {
  if (width > 1) merges.push(mergeCell(row, 0, row, width - 1))
  return `<row r="${row + 1}">${printCell(row, 0, `${number}${text}`, 'line')}</row>`
}

function printTableRows(table: Table, top: number, merges: string[]): string[] {
  const rows = Array.from({ length: table.rowCount }, (): string[] => [])
  const put = (row: number, column: number, text: string) => {
    const cells = rows[row]
    if (cells === undefined) throw new Error(`the table has no row ${row}`)
    cells[column] = printCell(top + row, column, text, 'table')
  }
  for (const cell of table.cells) {
    if (cell.tables.length > 0) throw new Error('a sheet has no tables inside cells')
    const { row, column, rowSpan, columnSpan } = cell
    if (rowSpan > 1 || columnSpan > 1) {
      merges.push(mergeCell(top + row, column, top + row + rowSpan - 1, column + columnSpan - 1))
    }
    for (const [at, across, text] of coveredPlaces(cell)) put(at, across, text)
  }
  return rows.map((cells, row) => `<row r="${top + row + 1}">${cells.join('')}</row>`)
}

function printCell(row: number, column: number, text: string, style: CellStyleName): string {
  const start = `<c r="${printAddress(row, column)}" s="${styleNumbers[style]}"`
  if (text === '') return `${start}/>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeSheetText(text)}</t></is></c>`
}

function mergeCell(top: number, left: number, bottom: number, right: number): string {
  return `<mergeCell ref="${printAddress(top, left)}:${printAddress(bottom, right)}"/>`
}

function printAddress(row: number, column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(0x41 + ((left - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** All in the middle of the header: a sheet does not tell one paragraph of a header from two. */
function printMargins(margins: readonly Paragraph[]): string {
  if (margins.length === 0) return ''
  const text = margins.map((margin) => margin.text.replaceAll('&', '&&')).join('\n')
  return `<headerFooter><oddHeader>&amp;C${escapeSheetText(text)}</oddHeader></headerFooter>`
}

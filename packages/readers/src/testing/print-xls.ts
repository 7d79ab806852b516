import type { Document, Paragraph } from '@mingxiao/core'
import { coveredPlaces, nameSheets, type SheetContent, splitSheets } from './sheets/split-sheets.ts'
import { printBlank, printLabel, printMerges } from './xls/print-cells.ts'
import { printRecord, printString } from './xls/print-record.ts'
import { printWorkbook, styleNumbers } from './xls/print-workbook.ts'

/** The document as a workbook of Excel 97, with the same sheets and the same losses as printXlsx. */
export function printXls(document: Document): Uint8Array {
  const contents = splitSheets(document.blocks)
  const names = nameSheets(contents.map(({ name }) => name))
  const strings = new SharedStrings()
  const sheets = contents.map((content, index) => ({
    name: names[index] ?? '',
    records: [...(index === 0 ? printMargins(document.margins) : []), ...printSheet(content, strings)],
  }))
  return printWorkbook({ sheets, strings: strings.texts })
}

/** Each text once, by its number. */
class SharedStrings {
  readonly texts: string[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}

type Range = readonly [top: number, left: number, bottom: number, right: number]

function printSheet({ linesBefore, table, linesAfter }: SheetContent, strings: SharedStrings): Buffer[] {
  const width = Math.max(1, table?.columnCount ?? 1)
  const records: Buffer[] = []
  const merges: Range[] = []
  const put = (row: number, column: number, text: string, style: number) =>
    records.push(text === '' ? printBlank(row, column, style) : printLabel(row, column, style, strings.numberOf(text)))
  const putLine = ({ number, text }: Paragraph, row: number) => {
    if (width > 1) merges.push([row, 0, row, width - 1])
    put(row, 0, `${number}${text}`, styleNumbers.line)
  }

  linesBefore.forEach(putLine)
  const top = linesBefore.length
  for (const cell of table?.cells ?? []) {
    if (cell.tables.length > 0) throw new Error('a sheet has no tables inside cells')
    const { row, column, rowSpan, columnSpan } = cell
    if (rowSpan > 1 || columnSpan > 1) {
      merges.push([top + row, column, top + row + rowSpan - 1, column + columnSpan - 1])
    }
    for (const [at, across, text] of coveredPlaces(cell)) put(top + at, across, text, styleNumbers.table)
  }
  linesAfter.forEach((line, index) => {
    putLine(line, top + (table?.rowCount ?? 0) + index)
  })
  return [...records, ...printMerges(merges)]
}

/** All in the middle of the header: a sheet does not tell one paragraph of a header from two. */
function printMargins(margins: readonly Paragraph[]): Buffer[] {
  if (margins.length === 0) return []
  const text = margins.map((margin) => margin.text.replaceAll('&', '&&')).join('\n')
  return [printRecord(0x0014, printString(`&C${text}`))]
}

import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import {
  type CellRange,
  lastColumn,
  lastRow,
  parseCellAddress,
  parseCellRange,
  printColumn,
} from '../sheets/cell-address.ts'
import { cellOrigin, type MarginLine, type Sheet, type SheetPlace, sheetOrigin } from '../sheets/sheet.ts'
import { type OpenRow, sortRows } from '../sheets/sort-rows.ts'
import type { XmlPart } from '../xml/open-xml-part.ts'
import { XmlCursor } from '../xml/xml-cursor.ts'
import { readCell } from './read-cell.ts'
import { readHeaderFooter } from './read-header-footer.ts'
import type { ReadingState } from './reading-state.ts'
import { skippedElements } from './skipped-elements.ts'
import { isTrue } from './workbook.ts'

/** Reads a worksheet's cells, merges and margins (ECMA-376 §18.3.1.99). */
export function readSheet(name: string, part: XmlPart, state: ReadingState): Sheet {
  const cursor = new XmlCursor(part)
  const place: SheetPlace = { format: 'xlsx', name, part: part.name }
  const rows: CountedRow[] = []
  const merges: CellRange[] = []
  const marginLines: MarginLine[] = []

  while (cursor.nextStart(0)) {
    switch (cursor.name) {
      case 's:row':
        rows.push(startRow(cursor, rows.at(-1)?.row ?? -1))
        if (isTrue(cursor.attribute('hidden'))) hiddenRow(cursor, place, state, rows.at(-1)?.row ?? 0)
        break
      case 's:c':
        addCell(cursor, place, rows.at(-1), state)
        break
      case 's:col':
        if (isTrue(cursor.attribute('hidden'))) hiddenColumns(cursor, place, state)
        break
      case 's:mergeCell':
        addMerge(cursor, merges)
        break
      case 's:headerFooter':
        for (const line of readHeaderFooter(cursor)) marginLines.push(line)
        break
      case 's:drawing':
      case 's:controls':
      case 's:oleObjects':
        state.notices.add('sheet-drawing', sheetOrigin(place, cursor.offset), { sheet: name })
        cursor.skip()
        break
      default:
        passElement(cursor, place, state)
    }
  }
  return { ...place, rows: sortRows(rows), merges, marginLines }
}

interface CountedRow extends OpenRow {
  lastColumn: number
}

/** A row or cell that does not say where it stands follows the one before. */
function startRow(cursor: XmlCursor, before: number): CountedRow {
  const written = cursor.attribute('r')
  const row = written === null ? before + 1 : Number(written) - 1
  if (!Number.isInteger(row) || row < 0 || row > lastRow) {
    throw readerError('xml-damaged', `${cursor.part.name} at ${cursor.offset}: row ${written}`)
  }
  return { row, offset: cursor.offset, cells: [], lastColumn: -1 }
}

function addCell(cursor: XmlCursor, place: SheetPlace, row: CountedRow | undefined, state: ReadingState): void {
  const { offset } = cursor
  const written = cursor.attribute('r')
  const address = written === null ? null : parseCellAddress(written)
  const column = written === null ? (row?.lastColumn ?? 0) + 1 : address?.column
  if (
    row === undefined ||
    column === undefined ||
    column > lastColumn ||
    (address !== null && address.row !== row.row)
  ) {
    throw readerError('xml-damaged', `${cursor.part.name} at ${offset}: cell ${written}`)
  }
  row.lastColumn = column

  const { text, borders } = readCell(cursor, state, () => cellOrigin(place, row.row, column, offset))
  if (text === '' && !borders.hasSide && !borders.hasEdge) return
  state.cellCount += 1
  if (state.cellCount > limits.cells) throw readerError('too-many-cells', `${place.part} at ${offset}`)
  row.cells.push({ column, offset, text, borders })
}

function addMerge(cursor: XmlCursor, merges: CellRange[]): void {
  const range = parseCellRange(cursor.attribute('ref') ?? '')
  if (range === null) throw readerError('xml-damaged', `${cursor.part.name} at ${cursor.offset}: merged cells`)
  if (merges.length === limits.cells) throw readerError('too-many-cells', `${cursor.part.name}: merged cells`)
  if (range.top < range.bottom || range.left < range.right) merges.push(range)
}

function hiddenRow(cursor: XmlCursor, place: SheetPlace, { notices }: ReadingState, row: number): void {
  notices.add('hidden-row', cellOrigin(place, row, 0, cursor.offset), { sheet: place.name, row: String(row + 1) })
}

function hiddenColumns(cursor: XmlCursor, place: SheetPlace, { notices }: ReadingState): void {
  const from = readColumn(cursor, 'min')
  const to = readColumn(cursor, 'max')
  const columns = from === to ? from : `${from}–${to}`
  notices.add('hidden-columns', sheetOrigin(place, cursor.offset), { sheet: place.name, columns })
}

/** Some programs hide columns beyond the last one of a sheet too. */
function readColumn(cursor: XmlCursor, attribute: string): string {
  const written = cursor.attribute(attribute) ?? '1'
  const column = Number(written)
  if (!Number.isInteger(column) || column < 1) {
    throw readerError('xml-damaged', `${cursor.part.name} at ${cursor.offset}: column ${written}`)
  }
  return printColumn(Math.min(column - 1, lastColumn))
}

function passElement(cursor: XmlCursor, place: SheetPlace, { notices }: ReadingState): void {
  if (openedElements.has(cursor.name)) return
  if (!Object.hasOwn(skippedElements, cursor.name)) {
    notices.add('unknown-element', sheetOrigin(place, cursor.offset), { name: cursor.name })
  }
  cursor.skip()
}

const openedElements = new Set(['s:worksheet', 's:sheetData', 's:cols', 's:mergeCells'])

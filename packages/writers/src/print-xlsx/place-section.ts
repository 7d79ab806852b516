import type { LaidCell, LaidParagraph, LaidSection, LaidTable } from '../layout/laid-document.ts'
import { contentOf } from './cell-content.ts'
import type { CellLook, CellStyles } from './cell-styles.ts'
import { columnGrid } from './column-grid.ts'
import { lettersOf } from './letters.ts'
import type { CellRange, PlacedCell, PlacedFigure, PlacedSheet, RowRange } from './placed-sheet.ts'
import { rowHeights } from './row-heights.ts'
import { textHeight } from './text-height.ts'

/** Spreads a section over the cells of a sheet: its tables on one grid, each paragraph beside them over the whole width. */
export function placeSection(section: LaidSection, styles: CellStyles): PlacedSheet {
  const { widths, starts } = columnGrid(section)
  const sheet = new OpenSheet(widths.length, styles)
  const width = widths.reduce((sum, column) => sum + column, 0)
  let headRows: RowRange | null = null
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') {
      placeParagraph(block, width, sheet)
      continue
    }
    const columns = starts.get(block)
    if (!columns) throw new Error('a table without columns')
    const tops = placeTable(block, columns, sheet)
    headRows ??= block.headRows === 0 ? null : { top: tops[0] ?? 0, bottom: (tops[block.headRows] ?? 0) - 1 }
  }
  return { widths, rows: sheet.rows, merges: sheet.merges, headRows, figures: sheet.figures }
}

/** Excel’s limit of a row: 409 points. What is higher takes several rows, merged. */
const highestRow = 409 * 20

/** A sheet while it is filled from top to bottom. */
class OpenSheet {
  readonly rows: { readonly height: number; readonly cells: (PlacedCell | undefined)[] }[] = []
  readonly merges: CellRange[] = []
  readonly figures: PlacedFigure[] = []
  readonly columnCount: number
  private readonly styles: CellStyles

  constructor(columnCount: number, styles: CellStyles) {
    this.columnCount = columnCount
    this.styles = styles
  }

  /** The first row behind. */
  addRows(height: number): number {
    const count = Math.max(1, Math.ceil(height / highestRow))
    for (let at = 0; at < count; at += 1) {
      this.rows.push({ height: height / count, cells: new Array<PlacedCell | undefined>(this.columnCount) })
    }
    return this.rows.length
  }

  write(
    range: CellRange,
    paragraphs: readonly LaidParagraph[],
    look: Omit<CellLook, 'letters' | 'align' | 'format'>,
  ): void {
    const { top, left, bottom, right } = range
    const content = contentOf(paragraphs)
    const { vertical, isUpright, isFramed } = look
    const style = this.styles.numberOf({
      vertical,
      isUpright,
      isFramed,
      letters: lettersOf(paragraphs),
      align: paragraphs[0]?.style.align ?? 'left',
      format: content?.kind === 'number' ? content.format : null,
    })
    const cells = this.rows[top]?.cells
    if (!cells) throw new Error(`row ${top} is not there yet`)
    if (top < bottom || left < right) {
      const covered: PlacedCell = { style, content: null }
      for (let row = top; row <= bottom; row += 1) this.rows[row]?.cells.fill(covered, left, right + 1)
      this.merges.push(range)
    }
    cells[left] = { style, content }
    for (const { runs } of paragraphs) {
      for (const { figure } of runs) if (figure) this.figures.push({ tag: figure, row: top, column: left })
    }
  }
}

function placeParagraph(paragraph: LaidParagraph, width: number, sheet: OpenSheet): void {
  const top = sheet.rows.length
  const bottom = sheet.addRows(textHeight([paragraph], width)) - 1
  const range = { top, left: 0, bottom, right: sheet.columnCount - 1 }
  if (paragraph.runs.some(({ text, figure }) => text !== '' || figure)) sheet.write(range, [paragraph], beside)
}

const beside = { vertical: 'center', isUpright: false, isFramed: false } as const

/** Gives the first row of the sheet for each row of the table, and the one behind. */
function placeTable(table: LaidTable, columns: readonly number[], sheet: OpenSheet): readonly number[] {
  const tops = [sheet.rows.length, ...rowHeights(table).map((height) => sheet.addRows(height))]
  for (const [at, { cells }] of table.rows.entries()) {
    for (const cell of cells) sheet.write(rangeOf(cell, at, tops, columns), cell.paragraphs, lookOf(cell))
  }
  return tops
}

/** Letters one above the other by line breaks need no turning; programs would put each in a column of its own. */
function lookOf({ vertical, isUpright, paragraphs }: LaidCell): Omit<CellLook, 'letters' | 'align' | 'format'> {
  const isOneLine =
    paragraphs.length === 1 && paragraphs.every(({ runs }) => runs.every(({ text }) => !text.includes('\n')))
  return { vertical, isUpright: isUpright && isOneLine, isFramed: true }
}

function rangeOf(
  { column, columnSpan, rowSpan }: LaidCell,
  row: number,
  tops: readonly number[],
  columns: readonly number[],
): CellRange {
  const [top, below] = [tops[row], tops[row + rowSpan]]
  const [left, behind] = [columns[column], columns[column + columnSpan]]
  if (top === undefined || below === undefined || left === undefined || behind === undefined) {
    throw new Error(`a cell at ${row}, ${column} reaches out of its table`)
  }
  return { top, left, bottom: below - 1, right: behind - 1 }
}

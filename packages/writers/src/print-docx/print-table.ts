import type { LaidCell, LaidRow, LaidTable } from '../layout/laid-document.ts'
import { cellMargin } from '../layout/page-measures.ts'
import { printParagraph } from './print-paragraph.ts'
import { printThread } from './print-thread.ts'
import type { Printing } from './printing.ts'

/** A table with a grid of fixed columns (ECMA-376 part 1, §17.4.37). */
export function printTable({ columns, headRows, rows }: LaidTable, printing: Printing): string {
  const width = columns.reduce((sum, column) => sum + column, 0)
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')
  const above = new MergesAbove(columns)
  let printed = ''
  for (const [at, row] of rows.entries()) printed += printRow(row, at < headRows, above, printing)
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${printed}</w:tbl>`
}

const line = 'w:val="single" w:sz="4" w:space="0" w:color="auto"'
const sides = ['top', 'left', 'bottom', 'right'] as const
const borders = [...sides, 'insideH', 'insideV'].map((side) => `<w:${side} ${line}/>`).join('')
const margins = sides.map((side) => `<w:${side} w:w="${cellMargin[side]}" w:type="dxa"/>`).join('')
const look = `<w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar>`

function printRow(
  { height, mayGrow, cells }: LaidRow,
  isHead: boolean,
  above: MergesAbove,
  printing: Printing,
): string {
  const rule = mayGrow ? 'atLeast' : 'exact'
  let printed = `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="${rule}"/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`
  above.beginRow()
  for (const cell of cells) {
    printed += above.printUpTo(cell.column) + printCell(cell, above.widthOf(cell), printing)
    above.add(cell)
  }
  return `${printed}${above.printRest()}</w:tr>`
}

function printCell(
  { columnSpan, rowSpan, vertical, isUpright, paragraphs }: LaidCell,
  width: number,
  printing: Printing,
): string {
  const merge = rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
  const direction = isUpright ? '<w:textDirection w:val="tbRlV"/>' : ''
  const properties = `${printWidth(width, columnSpan)}${merge}${direction}<w:vAlign w:val="${vertical}"/>`
  let printed = ''
  for (const paragraph of paragraphs) printed += printParagraph(paragraph, printing)
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${printed === '' ? printThread() : printed}</w:tc>`
}

function printWidth(width: number, columnSpan: number): string {
  return `<w:tcW w:w="${width}" w:type="dxa"/>${columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : ''}`
}

/** Cells that go on in rows below. Word repeats each in every row that it covers (§17.4.84), where the layout names it once. */
class MergesAbove {
  private readonly columns: readonly number[]
  /** By first column: how wide the cell is, and in how many more rows it stands. */
  private readonly open = new Map<number, { readonly span: number; rows: number }>()
  private column = 0

  constructor(columns: readonly number[]) {
    this.columns = columns
  }

  beginRow(): void {
    this.column = 0
  }

  add({ column, columnSpan, rowSpan }: LaidCell): void {
    this.column = column + columnSpan
    if (rowSpan > 1) this.open.set(column, { span: columnSpan, rows: rowSpan - 1 })
  }

  printRest(): string {
    return this.printUpTo(this.columns.length)
  }

  printUpTo(end: number): string {
    let printed = ''
    while (this.column < end) printed += this.printContinued()
    if (this.column > end) throw new Error(`a cell begins in column ${end}, where another one stands`)
    return printed
  }

  widthOf({ column, columnSpan }: Pick<LaidCell, 'column' | 'columnSpan'>): number {
    let width = 0
    for (let at = column; at < column + columnSpan; at += 1) width += this.columns[at] ?? 0
    return width
  }

  private printContinued(): string {
    const cell = this.open.get(this.column)
    if (!cell) throw new Error(`no cell stands in column ${this.column}`)
    const width = this.widthOf({ column: this.column, columnSpan: cell.span })
    cell.rows -= 1
    if (cell.rows === 0) this.open.delete(this.column)
    this.column += cell.span
    return `<w:tc><w:tcPr>${printWidth(width, cell.span)}<w:vMerge/></w:tcPr>${printThread()}</w:tc>`
  }
}

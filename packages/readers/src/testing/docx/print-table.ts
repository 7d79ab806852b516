import type { Cell, HiddenText, Table } from '@mingxiao/core'
import { printParagraph } from './print-paragraph.ts'

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')
const pageWidth = 9000

/** A w:tbl with every cell of the grid in its row, those merged away holding their hidden text. */
export function printTable(table: Table, tableWidth = pageWidth): string {
  const width = Math.floor(tableWidth / table.columnCount)
  const rows = Array.from({ length: table.rowCount }, (_, row) => printRow(table, row, width))
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`,
    `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(table.columnCount)}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
  ].join('')
}

function printRow({ cells, columnCount }: Table, row: number, width: number): string {
  const present = cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((left, right) => left.column - right.column)
  const first = present[0]?.column ?? columnCount
  const last = present.at(-1)
  const end = last === undefined ? columnCount : last.column + last.columnSpan
  const properties = [printSkipped('gridBefore', first), printSkipped('gridAfter', columnCount - end)].join('')

  return [
    '<w:tr>',
    properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`,
    ...present.map((cell, index) => {
      const gap = cell.column - endOf(present[index - 1], cell.column)
      return (gap > 0 ? printCell(gap * width, gap, '', '<w:p/>') : '') + printInRow(cell, row, width)
    }),
    '</w:tr>',
  ].join('')
}

function printSkipped(name: string, columns: number): string {
  return columns > 0 ? `<w:${name} w:val="${columns}"/>` : ''
}

function endOf(cell: Cell | undefined, otherwise: number): number {
  return cell === undefined ? otherwise : cell.column + cell.columnSpan
}

/** What stands of a cell in one of its rows: one w:tc, or several where hidden text stands further right. */
function printInRow(cell: Cell, row: number, width: number): string {
  const hidden = cell.hidden.filter((text) => text.row === row)
  const splits = [...new Set([cell.column, ...hidden.map((text) => text.column)])].sort((left, right) => left - right)
  return splits
    .map((column, index) => {
      const span = (splits[index + 1] ?? cell.column + cell.columnSpan) - column
      const merges = printHorizontal(index, splits.length) + printVertical(cell, row)
      const isShown = row === cell.row && index === 0
      return printCell(
        span * width,
        span,
        merges,
        isShown ? printContent(cell, span * width) : printHidden(hidden, column),
      )
    })
    .join('')
}

function printVertical(cell: Cell, row: number): string {
  if (cell.rowSpan === 1) return ''
  return row === cell.row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
}

function printHorizontal(index: number, count: number): string {
  if (count === 1) return ''
  return index === 0 ? '<w:hMerge w:val="restart"/>' : '<w:hMerge/>'
}

function printCell(width: number, span: number, merges: string, content: string): string {
  const gridSpan = span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${gridSpan}${merges}</w:tcPr>${content}</w:tc>`
}

/** A cell ends in a paragraph, behind a nested table too. */
function printContent({ text, tables }: Cell, width: number): string {
  if (tables.length === 0) return printLines(text)
  return `${text === '' ? '' : printLines(text)}${tables.map((table) => printTable(table, width)).join('')}<w:p/>`
}

function printHidden(hidden: readonly HiddenText[], column: number): string {
  return printLines(hidden.find((text) => text.column === column)?.text ?? '')
}

function printLines(text: string): string {
  return text
    .split('\n')
    .map((line) => printParagraph(line))
    .join('')
}

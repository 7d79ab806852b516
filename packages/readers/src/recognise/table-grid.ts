import { type Cell, plainText, type Spot, type Table } from '@mingxiao/core'
import { alignRows } from './align-rows.ts'
import type { GridCell } from './grid-cell.ts'
import { labelKeyOf } from './label-key.ts'

/** A table on its grid, with the cell that covers any position. */
export interface TableGrid {
  readonly table: Table
  /** The table's number in the document, from 1. */
  readonly number: number
  /** The first row that is meant, where the table holds several one under the other; rows are counted from there. */
  readonly firstRow: number
  readonly rowCount: number
  /** Cells that start in the row, from left to right. */
  readonly rows: readonly (readonly GridCell[])[]
  /** Rows of one cell over the whole width, above and below all others: titles and notes that were put into the table. */
  readonly titleCells: readonly GridCell[]
  readonly noteCells: readonly GridCell[]
  /** The cell that covers the position, also by a merge from above or from the left. */
  at(row: number, column: number): GridCell | null
  /** Cells that start in the row or are merged down into it, from left to right. */
  crossing(row: number): readonly GridCell[]
}

/**
 * Lays a table out. `ragged` tables (from text) say nothing of merges: their short rows are aligned on the right, since in
 * every form it is the label on the left that is merged.
 */
export function layOutTable(table: Table, number: number, ragged: boolean): TableGrid {
  const rows: GridCell[][] = Array.from({ length: table.rowCount }, () => [])
  for (const cell of table.cells) rows[cell.row]?.push(gridCellOf(cell))
  return gridOf(table, number, ragged ? alignRows(rows, table.columnCount) : rows, 0)
}

/** Some rows of a table as a table of their own. */
export function sliceGrid({ table, number, firstRow, rows }: TableGrid, from: number, to: number): TableGrid {
  const own = rows.slice(from, to).map((cells) => cells.map((cell) => ({ ...cell, row: cell.row - from })))
  return gridOf(table, number, own, firstRow + from)
}

/** The same grid with other cells in the same places. */
export function mapCells({ table, number, firstRow, rows }: TableGrid, change: (cell: Cell) => Cell): TableGrid {
  const own = rows.map((cells) => cells.map((one) => ({ ...one, cell: change(one.cell) })))
  return gridOf(table, number, own, firstRow)
}

function gridOf(table: Table, number: number, rows: readonly (readonly GridCell[])[], firstRow: number): TableGrid {
  const crossing = crossRows(rows)
  const isWide = (cells: readonly GridCell[]) => cells.length === 1 && cells[0]?.columnSpan === table.columnCount
  const first = rows.findIndex((cells) => !isWide(cells))
  const last = rows.findLastIndex((cells) => !isWide(cells))
  return {
    table,
    number,
    firstRow,
    rowCount: rows.length,
    rows,
    titleCells: rows.slice(0, Math.max(first, 0)).flat(),
    noteCells: rows.slice(last + 1).flat(),
    at: (row, column) => cellAt(crossing[row] ?? [], column),
    crossing: (row) => crossing[row] ?? [],
  }
}

/** The cell as a spot; `quote` where only a part of its text is meant. */
export function spotOf(grid: TableGrid, { cell, row, column }: GridCell, quote = cell.text): Spot {
  return { quote, table: grid.number, row: grid.firstRow + row + 1, column: column + 1, origin: cell.origin }
}

function gridCellOf(cell: Cell): GridCell {
  const { row, column, columnSpan } = cell
  const plain = plainText(cell.text)
  return { cell, key: labelKeyOf(plain), row, column, columnSpan, isBlank: plain === '' }
}

/** For each row the cells that start in it or reach it from above. A list of cells, since a grid may have far more places. */
function crossRows(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const reached: GridCell[][] = rows.map(() => [])
  for (const cells of rows) {
    for (const cell of cells) {
      const end = Math.min(cell.row + cell.cell.rowSpan, rows.length)
      for (let row = cell.row + 1; row < end; row += 1) reached[row]?.push(cell)
    }
  }
  return rows.map((cells, row) => {
    const above = reached[row] ?? []
    return above.length === 0 ? cells : [...cells, ...above].sort((left, right) => left.column - right.column)
  })
}

/** The last cell that begins at the column or before it, if it reaches that far. */
function cellAt(cells: readonly GridCell[], column: number): GridCell | null {
  let from = 0
  let to = cells.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((cells[middle]?.column ?? 0) <= column) from = middle + 1
    else to = middle
  }
  const cell = cells[from - 1]
  return cell !== undefined && column < cell.column + cell.columnSpan ? cell : null
}

import { type Cell, plainText, type Spot, type Table } from '@mingxiao/core'
import { labelKey } from './label-key.ts'

/** A cell as recognition sees it: its text, its label key, and where it stands on the grid. */
export interface GridCell {
  readonly cell: Cell
  readonly key: string
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly isBlank: boolean
}

/** A table on its grid, with the cell that covers any position. */
export interface TableGrid {
  readonly table: Table
  /** The table's number in the document, from 1. */
  readonly number: number
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
  const aligned = ragged ? rows.map((cells) => alignRight(cells, table.columnCount)) : rows
  const covering: (GridCell | null)[] = new Array(table.rowCount * table.columnCount).fill(null)
  for (const gridCell of aligned.flat()) cover(gridCell, covering, table)
  const isWide = (cells: readonly GridCell[]) => cells.length === 1 && cells[0]?.columnSpan === table.columnCount
  const first = aligned.findIndex((cells) => !isWide(cells))
  const last = aligned.findLastIndex((cells) => !isWide(cells))
  const at = (row: number, column: number) =>
    column < table.columnCount ? (covering[row * table.columnCount + column] ?? null) : null
  return {
    table,
    number,
    rowCount: table.rowCount,
    rows: aligned,
    titleCells: aligned.slice(0, Math.max(first, 0)).flat(),
    noteCells: aligned.slice(last + 1).flat(),
    at,
    crossing: (row) => {
      const cells = new Set<GridCell>()
      for (let column = 0; column < table.columnCount; column += 1) {
        const cell = at(row, column)
        if (cell) cells.add(cell)
      }
      return [...cells]
    },
  }
}

/** The cell as a spot; `quote` where only a part of its text is meant. */
export function spotOf(grid: TableGrid, { cell, row, column }: GridCell, quote = cell.text): Spot {
  return { quote, table: grid.number, row: row + 1, column: column + 1, origin: cell.origin }
}

function gridCellOf(cell: Cell): GridCell {
  const { row, column, columnSpan } = cell
  return { cell, key: labelKey(cell.text), row, column, columnSpan, isBlank: plainText(cell.text) === '' }
}

function alignRight(cells: readonly GridCell[], columnCount: number): GridCell[] {
  const shift = columnCount - cells.length
  return cells.map((gridCell, at) =>
    at === 0 ? { ...gridCell, columnSpan: shift + 1 } : { ...gridCell, column: gridCell.column + shift },
  )
}

function cover(gridCell: GridCell, covering: (GridCell | null)[], { rowCount, columnCount }: Table): void {
  const lastRow = Math.min(gridCell.row + gridCell.cell.rowSpan, rowCount)
  const lastColumn = Math.min(gridCell.column + gridCell.columnSpan, columnCount)
  for (let row = gridCell.row; row < lastRow; row += 1) {
    for (let column = gridCell.column; column < lastColumn; column += 1) {
      covering[row * columnCount + column] = gridCell
    }
  }
}

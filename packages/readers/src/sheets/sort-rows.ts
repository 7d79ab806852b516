import type { SheetCell, SheetRow } from './sheet.ts'

/** A row whose cells are still being gathered. */
export interface OpenRow extends SheetRow {
  readonly cells: SheetCell[]
}

/** Rows and cells in order and once: of two that name the same place the later one stands. */
export function sortRows(rows: readonly OpenRow[]): SheetRow[] {
  const byRow = new Map<number, OpenRow>()
  for (const row of rows) {
    const same = byRow.get(row.row)
    if (same === undefined) byRow.set(row.row, row)
    else for (const cell of row.cells) same.cells.push(cell)
  }
  return [...byRow.values()]
    .filter(({ cells }) => cells.length > 0)
    .map(({ row, offset, cells }) => ({ row, offset, cells: sortCells(cells) }))
    .sort((left, right) => left.row - right.row)
}

function sortCells(cells: readonly SheetCell[]): readonly SheetCell[] {
  const isSorted = cells.every(({ column }, index) => index === 0 || column > (cells[index - 1]?.column ?? -1))
  if (isSorted) return cells
  return [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort(
    (left, right) => left.column - right.column,
  )
}

import { readFigure } from '@mingxiao/core'
import type { GridCell } from './grid-cell.ts'

/**
 * Puts the cells of short rows into columns: on the right, the first cell widened over the rest. A row one cell short of the
 * row above that fits it better from the left has lost its last cell.
 */
export function alignRows(rows: readonly (readonly GridCell[])[], columnCount: number): GridCell[][] {
  const aligned: GridCell[][] = []
  let above: readonly GridCell[] = []
  for (const cells of rows) {
    const isCut = cells.length === above.length - 1 && above.length === columnCount && hasLostLast(cells, above)
    aligned.push(isCut ? [...cells] : alignRight(cells, columnCount))
    if (!isCut) above = cells
  }
  return aligned
}

function alignRight(cells: readonly GridCell[], columnCount: number): GridCell[] {
  const shift = columnCount - cells.length
  return cells.map((gridCell, at) =>
    at === 0 ? { ...gridCell, columnSpan: shift + 1 } : { ...gridCell, column: gridCell.column + shift },
  )
}

/** Blank, figure or words: what stands in the cells tells which column they belong to. */
function hasLostLast(cells: readonly GridCell[], above: readonly GridCell[]): boolean {
  const own = cells.map(kindOf)
  const kinds = above.map(kindOf)
  const alike = (from: number) => own.filter((kind, at) => kind === kinds[at + from]).length
  return alike(0) > alike(1) + 1
}

function kindOf({ cell, isBlank }: GridCell): 'blank' | 'figure' | 'words' {
  if (isBlank) return 'blank'
  return readFigure(cell.text) === null ? 'words' : 'figure'
}

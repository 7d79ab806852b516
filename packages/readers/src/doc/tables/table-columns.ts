/** Gives the grid column that begins at a cell edge. */
export type TableColumns = (edge: number) => number

/**
 * The columns of a table are the stretches between the cell edges of all its rows. Edges a hair apart are one:
 * Word moves them by single units when rows are dragged, and no reader sees it.
 */
export function findTableColumns(rows: readonly (readonly number[])[]): TableColumns {
  const edges = new Set<number>()
  let narrowest = Number.POSITIVE_INFINITY
  for (const row of rows) {
    let left: number | undefined
    for (const edge of row) {
      edges.add(edge)
      if (left !== undefined) narrowest = Math.min(narrowest, edge - left)
      left = edge
    }
  }

  // No cell may lose its column, however narrow it is.
  const tolerance = Math.min(hair, narrowest - 1)
  const columns = new Map<number, number>()
  let column = -1
  let first = Number.NEGATIVE_INFINITY
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - first > tolerance) {
      column++
      first = edge
    }
    columns.set(edge, column)
  }
  return (edge) => columns.get(edge) ?? 0
}

/** A quarter of a millimetre, in twentieths of a point: less than a cell's own margin. */
const hair = 15

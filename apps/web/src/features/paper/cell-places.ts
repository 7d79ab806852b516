import type { CellView, GridView } from '../engine/package-view.ts'

/** Where a cell stands on the grid of its table. */
export interface CellPlace {
  readonly cell: CellView
  readonly row: number
  readonly rowSpan: number
  readonly column: number
  readonly columnSpan: number
}

/** The cells of a table in reading order. */
export function placesOf({ rows }: GridView): readonly CellPlace[] {
  return rows.flatMap(({ boxes }, row) =>
    boxes.flatMap(({ column, columnSpan, rowSpan, runs }) =>
      runs.flatMap(({ cell }) => (cell ? [{ cell, row, rowSpan, column, columnSpan }] : [])),
    ),
  )
}

export function coversColumn({ column, columnSpan }: CellPlace, at: number): boolean {
  return column <= at && at < column + columnSpan
}

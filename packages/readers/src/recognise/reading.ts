import type { Spot } from '@mingxiao/core'
import type { GridCell } from './grid-cell.ts'
import { spotOf, type TableGrid } from './table-grid.ts'

/** A label as found: what the form prints, and the spot where it stands. */
export interface FoundLabel {
  readonly official: string
  readonly spot: Spot
}

/** Keeps, while a table is read, which cells are accounted for; what is left over in the end is stray. */
export class Reading {
  readonly grid: TableGrid
  readonly labels: FoundLabel[] = []
  private readonly used = new Set<GridCell>()

  constructor(grid: TableGrid) {
    this.grid = grid
    for (const cell of [...grid.titleCells, ...grid.noteCells]) this.used.add(cell)
  }

  /** Takes a cell as the label that the form prints as `official`. */
  takeLabel(cell: GridCell, official: string): Spot {
    const spot = this.take(cell)
    this.labels.push({ official, spot })
    return spot
  }

  /** Takes a cell as a value, whole or in part. */
  take(cell: GridCell, quote?: string): Spot {
    this.used.add(cell)
    return spotOf(this.grid, cell, quote)
  }

  isUsed(cell: GridCell): boolean {
    return this.used.has(cell)
  }

  /** Cells with text that nothing has taken. */
  leftOver(): readonly GridCell[] {
    return this.grid.rows.flat().filter((cell) => !cell.isBlank && !this.used.has(cell))
  }
}

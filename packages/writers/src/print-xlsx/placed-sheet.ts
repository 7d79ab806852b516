import type { FigureTag } from '../layout/laid-document.ts'
import type { CellContent } from './cell-content.ts'

/** A section spread over the cells of a sheet; rows and columns from 0, lengths in twentieths of a point. */
export interface PlacedSheet {
  readonly widths: readonly number[]
  readonly rows: readonly PlacedRow[]
  readonly merges: readonly CellRange[]
  /** Rows repeated on every page. */
  readonly headRows: RowRange | null
  readonly figures: readonly PlacedFigure[]
}

export interface PlacedRow {
  readonly height: number
  /** By column; undefined where nothing is written. */
  readonly cells: readonly (PlacedCell | undefined)[]
}

export interface PlacedCell {
  /** The number of its look. */
  readonly style: number
  readonly content: CellContent
}

export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface RowRange {
  readonly top: number
  readonly bottom: number
}

export interface PlacedFigure {
  readonly tag: FigureTag
  readonly row: number
  readonly column: number
}

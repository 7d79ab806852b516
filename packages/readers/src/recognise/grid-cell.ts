import type { Cell } from '@mingxiao/core'

/** A cell as recognition sees it: its text, its label key, and where it stands on the grid. */
export interface GridCell {
  readonly cell: Cell
  readonly key: string
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly isBlank: boolean
}

import type { CellAddress } from '../sheet/cell-address.ts'

/** A note on a cell. */
export interface Note {
  readonly address: CellAddress
  readonly text: string
}

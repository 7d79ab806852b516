import type { NewText } from './texts-of.ts'

export interface CellEdit extends NewText {
  /** Of the cell as the caller saw it; '0' where it was not there. */
  readonly revision: string
}

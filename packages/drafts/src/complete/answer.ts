import type { FormCell } from './form-cell.ts'

/** What a formula makes of its cells. */
export interface Answer {
  readonly text: string
  /** The formula in words of the form. */
  readonly words: string
  readonly inputs: readonly string[]
}

/** The text of a cell once it is computed. */
export type TextOf = (cell: FormCell) => string | undefined

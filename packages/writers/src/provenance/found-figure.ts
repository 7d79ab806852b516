/** A figure that a file names. */
export interface FoundFigure {
  /** Null where an office program kept the mark of the figure and lost what it said. */
  readonly address: string | null
  /** Which of the places that print it, from 1; null where only the order tells. */
  readonly place: number | null
  /** The hash of its sources, null where the file does not say it. */
  readonly sources: string | null
  readonly content: FoundContent
}

/** What stands there: the figure alone, a cell of text with the figure in it, or the number of a cell. */
export type FoundContent =
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'number'; readonly value: string }

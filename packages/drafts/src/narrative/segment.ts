/** A piece of a sentence. */
export interface Segment {
  readonly text: string
  /** The figure that the piece prints; null for words. One worked out in the sentence has an address in it: “4/overview.2.1”. */
  readonly address: string | null
  /** The piece is a figure that somebody typed instead of binding it to its cell. */
  readonly isTypedFigure: boolean
  /** How the figure was worked out, where no cell holds it. */
  readonly workedOut?: WorkedOut
}

export interface WorkedOut {
  /** In words of the form: “基本支出 − 公用经费·2024年决算数”. */
  readonly formula: string
  /** Addresses it was computed from. */
  readonly inputs: readonly string[]
}

/** A piece of a sentence. */
export interface Segment {
  readonly text: string
  /** The figure that the piece prints; null for words, and for figures worked out of several in the sentence itself. */
  readonly address: string | null
  /** The piece is a figure that somebody typed instead of binding it to its cell. */
  readonly isTypedFigure: boolean
}

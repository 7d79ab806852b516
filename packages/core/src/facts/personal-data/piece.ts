/** A piece of a text, and where it stands. */
export interface Piece {
  readonly text: string
  readonly start: number
}

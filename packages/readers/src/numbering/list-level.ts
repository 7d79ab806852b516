/** One level of a list, whichever format it was defined in. */
export interface ListLevel {
  readonly start: number
  /** A name of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59), such as 'chineseCounting'. */
  readonly format: string
  /** What is printed: literal text, and where a number stands the index of the level it counts, from 0. */
  readonly pattern: readonly (string | number)[]
  /** Every number in the pattern is written in digits, whatever its own level's format. */
  readonly isLegal: boolean
  /** The level counts on until a level of this index or above comes: by default the one just above it; -1 for never. */
  readonly restartsAfter: number
}

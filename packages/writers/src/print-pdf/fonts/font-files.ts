import type { Family } from './face.ts'

/** The files that fonts are made of, each read only when a character of it is wanted. */
export interface FontFiles {
  /** HarfBuzz's subsetter as WebAssembly. */
  readonly subsetter: () => Uint8Array
  readonly pieces: Readonly<Record<Family, readonly FontPiece[]>>
  /** Fonts of the user, for characters that no piece has: TrueType, collections of it, or WOFF 2.0. */
  readonly others: readonly FontPiece[]
}

/** A file that holds some characters of a family, in any weight if it can. */
export interface FontPiece {
  /** Characters that it may have; none are told of fonts nobody has opened yet. */
  readonly ranges: readonly CodeRange[] | null
  readonly read: () => Uint8Array
}

export interface CodeRange {
  readonly first: number
  readonly last: number
}

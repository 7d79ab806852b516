import type { Family } from './face.ts'

/** The files that fonts are made of, each read only when a character of it is wanted. */
export interface FontFiles {
  /** HarfBuzz's subsetter as WebAssembly. */
  readonly subsetter: () => Uint8Array
  readonly pieces: Readonly<Record<Family, readonly FontPiece[]>>
}

/** A file that holds some characters of a family: WOFF 2.0, with every weight in it. */
export interface FontPiece {
  readonly ranges: readonly CodeRange[]
  readonly read: () => Uint8Array
}

export interface CodeRange {
  readonly first: number
  readonly last: number
}

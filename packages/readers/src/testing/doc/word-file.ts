/** A Word file as close to its bytes as one cares to be: what printWordFile prints. */
export interface WordFile {
  readonly body: readonly WordParagraph[]
  /** Stories of headers and footers; the first six, for notes, are left out. */
  readonly headers?: readonly (readonly WordParagraph[])[]
  /** The styles from index 15 on; below stand the standard one and those Word reserves. */
  readonly styles?: readonly WordStyle[]
  readonly lists?: readonly WordList[]
  readonly fonts?: readonly string[]
  /** The Data stream, where modifiers may point. */
  readonly data?: Uint8Array
  /** Print each paragraph as a piece of its own, in one byte a character where the characters allow it. */
  readonly hasPieces?: boolean
  /** Modifiers of every piece. */
  readonly pieceModifiers?: Uint8Array
}

export interface WordParagraph {
  readonly runs: readonly WordRun[]
  /** '\r', '\x07' for a cell or row, '\f' for a section. */
  readonly mark: string
  readonly markModifiers?: Uint8Array
  readonly modifiers: Uint8Array
  readonly style?: number
}

export interface WordRun {
  readonly text: string
  readonly modifiers: Uint8Array
}

export interface WordStyle {
  readonly kind: 'paragraph' | 'character'
  readonly base: number | null
  readonly paragraph: Uint8Array
  readonly character: Uint8Array
}

/** A list and the override that names it; paragraphs name them by their index, from 1. */
export interface WordList {
  readonly levels: readonly WordListLevel[]
  /** Numbers the override begins with, by level. */
  readonly startOverrides?: Readonly<Record<number, number>>
  /** Index of an earlier list this override is laid over, instead of one of its own. */
  readonly sameAs?: number
}

export interface WordListLevel {
  readonly start: number
  /** A code of MSONFC. */
  readonly format: number
  /** Texts, and for each number the index of the level it counts. */
  readonly pattern: readonly (string | number)[]
  readonly isLegal?: boolean
}

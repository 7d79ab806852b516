/** A stretch of the text to be read differently from how it stands in the file. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  /** '' for text that is on no page: hidden, deleted, or a field's instruction. */
  readonly replacement: string
}

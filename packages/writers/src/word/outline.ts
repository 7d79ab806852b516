/** The paragraphs and cells of a document’s body; all positions are offsets in its part. */
export interface Outline {
  /** In the order in which they begin. */
  readonly paragraphs: readonly WordParagraph[]
  /** By the offset of their start tag. */
  readonly cells: ReadonlyMap<number, WordCell>
}

export interface WordParagraph {
  readonly start: number
  /** Behind the start tag. */
  readonly tagEnd: number
  /** The start tag closes itself: there is nothing inside. */
  readonly isEmptyTag: boolean
  readonly properties: { readonly start: number; readonly end: number } | null
  /** Behind the properties: where its content begins. */
  readonly bodyStart: number
  /** Of the end tag; of “/>” where the start tag closes itself. */
  readonly close: number
  readonly end: number
  /** The paragraph of the body in whose text box it stands; null for one that stands in no text box. */
  readonly host: WordParagraph | null
}

export interface WordCell {
  readonly start: number
  /** Its own, not those of tables and text boxes inside. */
  readonly paragraphs: readonly WordParagraph[]
  /** The cell that shows where this one is merged away; else itself. */
  readonly shown: WordCell
}

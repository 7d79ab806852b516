import type { DocumentStyles } from './document-styles.ts'

/** What the printing of a document goes by, and what it gathers. */
export interface Printing {
  readonly plain: boolean
  readonly styles: DocumentStyles
}

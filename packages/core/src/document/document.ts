import type { Origin } from './origin.ts'

/** The file formats a Document can come from. */
export type Format = 'docx' | 'doc' | 'xlsx' | 'xls' | 'html' | 'pdf' | 'txt'

/** A file as neutral blocks in reading order: what every reader makes and recognition reads. */
export interface Document {
  readonly format: Format
  readonly blocks: readonly Block[]
  /** Paragraphs of page headers and footers, apart from the body. */
  readonly margins: readonly Paragraph[]
}

export type Block = Paragraph | Table

/** One paragraph; soft line breaks are "\n", tabs are "\t". */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** The number Word prints by itself before the text, such as “一、”; '' where the text stands without one. */
  readonly number: string
  readonly origin: Origin
}

/** A table on its grid; a cell covered by a merge has no entry of its own. */
export interface Table {
  readonly kind: 'table'
  readonly rowCount: number
  readonly columnCount: number
  /** Ordered by row, then column. */
  readonly cells: readonly Cell[]
  /** The sheet's name in a workbook, '' elsewhere. */
  readonly name: string
  readonly origin: Origin
}

/** A cell: its paragraphs joined by "\n", its position (0-based) and spans on the table's grid. */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** Texts that stand in cells merged away under this one: on no page, but in the file. */
  readonly hidden: readonly HiddenText[]
  /** Tables inside the cell; their text is not part of `text`. */
  readonly tables: readonly Table[]
  readonly origin: Origin
}

export interface HiddenText {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly origin: Origin
}

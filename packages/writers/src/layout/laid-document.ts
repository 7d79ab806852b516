/**
 * A package laid out on paper, whatever it will be printed as: pages, paragraphs and tables with every size, font and merge
 * decided, and for each figure the fact it prints. Lengths are twentieths of a point (1/1440 inch), sizes of letters half points,
 * as in ECMA-376.
 */
export interface LaidDocument {
  /** Goes into the file's properties. */
  readonly title: string
  readonly sections: readonly LaidSection[]
  /** SM3 of the package's data, which the file carries in its properties; null leaves it out. */
  readonly packageHash: string | null
}

/** A run of pages with one paper and one numbering: an attachment, a cover, the text of a report. */
export interface LaidSection {
  /** What a workbook calls its sheet, and a PDF its bookmark: “附件2 整体支出自评表”. */
  readonly name: string
  readonly paper: Paper
  /** Whether the pages print a number at the foot; a section that prints them counts from 1. */
  readonly isNumbered: boolean
  readonly blocks: readonly LaidBlock[]
}

export interface Paper {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
}

export type LaidBlock = LaidParagraph | LaidTable

export interface LaidParagraph {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly LaidRun[]
}

export interface ParagraphStyle {
  readonly align: 'left' | 'center' | 'right' | 'both'
  /** Of the first line, from the left edge of the text. */
  readonly indent: number
  /** Distance of base lines; null takes one line of the font. */
  readonly lineHeight: number | null
  readonly before: number
  readonly after: number
  /** 1 to 4 for titles and headings of the outline, null for text. */
  readonly outline: 1 | 2 | 3 | 4 | null
  /** Stays on the page of the block that follows. */
  readonly keepWithNext: boolean
}

/** Letters of one look. Line breaks inside a run are “\n”. */
export interface LaidRun {
  readonly text: string
  readonly font: Font
  /** Half points: 三号 is 32. */
  readonly size: number
  readonly isBold: boolean
  /** The figure that the run prints, null for words. */
  readonly figure: FigureTag | null
}

/** The faces that GB/T 9704 and the county forms ask for. */
export type Font = 'small-title-song' | 'hei' | 'kai' | 'fang-song' | 'song'

/** Which fact a printed figure is, so that the file can be held against its package later. */
export interface FigureTag {
  /** Address of the value in the package: “2/funds.total.spent”, “3-1/indicators.4.score”, “4/performance.2.1”. */
  readonly address: string
  /** Short hash of the figures it was computed from, or of itself where it was typed in. */
  readonly sources: string
}

export interface LaidTable {
  readonly kind: 'table'
  /** Widths of the grid's columns. */
  readonly columns: readonly number[]
  /** How many rows at the top are repeated on every page. */
  readonly headRows: number
  readonly rows: readonly LaidRow[]
}

export interface LaidRow {
  readonly height: number
  /** Whether the row may grow with its text, or stays as high as it is. */
  readonly mayGrow: boolean
  /** The cells that begin in this row, from left to right; those merged from above are not repeated. */
  readonly cells: readonly LaidCell[]
}

export interface LaidCell {
  /** First column on the grid, from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly vertical: 'top' | 'center' | 'bottom'
  /** Letters run from top to bottom, as in narrow columns of heads. */
  readonly isUpright: boolean
  readonly paragraphs: readonly LaidParagraph[]
}

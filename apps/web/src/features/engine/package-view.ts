import type { Language, RuleChoice } from '@mingxiao/audit'
import type { EditionId } from '@mingxiao/law'
import type { Font } from '@mingxiao/writers/layout'
import type { FindingView, ScoreView } from './finding-view.ts'

/** Whose package it is. */
export interface PackageHead {
  readonly edition: EditionId
  readonly unit: string
  readonly year: number
}

/** A package as it is edited and kept: cells by address. */
export interface HeldPackage {
  readonly head: PackageHead
  readonly cells: readonly (readonly [address: string, value: string])[]
}

/** A package to be drawn, with the cells that evidence stands behind; null where there is none to know of. */
export interface PackageToView extends HeldPackage {
  readonly evidence: readonly string[] | null
  /** How its region wants it to be judged; null for the rules as they are. */
  readonly choice: RuleChoice | null
  readonly language: Language
}

/** Everything the screen draws of a package. */
export interface PackageView {
  readonly attachments: readonly AttachmentView[]
  /** In reading order. */
  readonly findings: readonly FindingView[]
  readonly score: ScoreView
}

export type AttachmentView = TableView | ReportView

/** A table on paper. Lengths are twentieths of a point, sizes of letters half points, as the layout has them. */
export interface TableView {
  readonly kind: 'table'
  /** As printed: “3-1”. */
  readonly no: string
  /** What addresses of its cells begin with: “3-~1”. */
  readonly name: string
  readonly title: string
  /** The cell that says which unit its money is in, and what that is now; null where it has none. */
  readonly moneyUnit: { readonly address: string; readonly unit: string } | null
  readonly blocks: readonly BlockView[]
}

export type BlockView = LineView | GridView

export interface LineView {
  readonly kind: 'paragraph'
  readonly align: 'left' | 'center' | 'right' | 'both'
  readonly before: number
  readonly after: number
  readonly isTitle: boolean
  readonly runs: readonly RunView[]
}

export interface GridView {
  readonly kind: 'table'
  readonly columns: readonly number[]
  readonly rows: readonly RowView[]
}

export interface RowView {
  readonly height: number
  readonly boxes: readonly BoxView[]
}

/** A box of the table with its merges. */
export interface BoxView {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly isUpright: boolean
  readonly align: LineView['align']
  readonly runs: readonly RunView[]
}

export interface RunView {
  readonly text: string
  readonly font: Font
  readonly size: number
  readonly isBold: boolean
  /** Null for words of the form. */
  readonly cell: CellView | null
}

/** A cell that people fill in, or that is computed for them. */
export interface CellView {
  readonly address: string
  /** In words of the form: “年度资金总额·全年预算数”. */
  readonly label: string
  readonly isFigure: boolean
  /** Fills its box alone, without a label before it. */
  readonly fillsBox: boolean
  /** What computes it, in words of the form; null where people type it. */
  readonly formula: string | null
  /** May be typed although it is computed: points that are taken off with a reason. */
  readonly isOpen: boolean
  /** Cells of rows below that print as one with it. */
  readonly alike: readonly string[]
}

export interface ReportView {
  readonly kind: 'report'
  readonly no: string
  readonly name: string
  readonly title: string
  readonly dateAddress: string
  readonly sections: readonly SectionView[]
  /** Sections of the form that the report does not have. */
  readonly missing: readonly MissingSection[]
}

export interface MissingSection {
  /** Address of the list that it would stand in, and its name there. */
  readonly list: string
  readonly name: string
  readonly title: string
}

/** A section, or the opening where it has no heading. */
export interface SectionView {
  /** Address of the list of its paragraphs. */
  readonly list: string
  readonly heading: string
  readonly depth: number
  /** Where it stands among its likes; null for the opening. */
  readonly row: { readonly list: string; readonly name: string } | null
  /** The cell of a title of its own; null where the form gives it. */
  readonly titleAddress: string | null
  /** Something is printed in it or under it. */
  readonly isWritten: boolean
  readonly paragraphs: readonly ParagraphView[]
}

export interface ParagraphView {
  readonly address: string
  /** What the text prints: several paragraphs, or none, as its fields make it. */
  readonly printed: readonly (readonly PieceView[])[]
}

export interface PieceView {
  readonly text: string
  /** bound: a figure out of a table; typed: one that somebody typed. */
  readonly kind: 'words' | 'bound' | 'typed'
}

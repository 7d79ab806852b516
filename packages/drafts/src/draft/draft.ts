import type { FormId } from '@mingxiao/core'
import type { EditionId } from '@mingxiao/law'

/**
 * What a unit holds of its 自评材料 before anything is computed or printed: the texts of the cells that people fill in, under the
 * keys of the form definitions, and the reports as text with fields. Totals, rates and scores that follow from others are not here.
 */
export interface Draft {
  readonly format: 'mingxiao-package'
  readonly version: 1
  readonly edition: EditionId
  /** Evaluation year. */
  readonly year: number
  readonly unit: string
  /** One entry a table, in the order of attachments: 附件1, 附件2, then a table a project. */
  readonly tables: readonly DraftTable[]
  readonly reports: readonly DraftReport[]
}

export interface DraftTable {
  readonly form: FormId
  /** Unit in which its money is typed and printed, where it is not that of the form. */
  readonly moneyUnit?: '元' | '万元'
  readonly parts: Readonly<Record<string, DraftPart>>
}

/** Cells by field; rows by key, with those that have no fixed label; or rows one after the other, as the part of the form is. */
export type DraftPart = DraftCells | DraftGrid | DraftRows

/** Text of each cell under its field's key; a cell that is not filled in has none. */
export type DraftCells = Readonly<Record<string, string>>

export interface DraftGrid {
  readonly rows: Readonly<Record<string, DraftCells>>
  readonly open?: readonly { readonly label: string; readonly cells: DraftCells }[]
}

export interface DraftRows {
  readonly rows: readonly DraftCells[]
  /** What the last row holds besides sums, such as a grade. */
  readonly total?: DraftCells
}

export interface DraftReport {
  readonly form: FormId
  readonly date: string
  /** Paragraphs before the first heading, each with its fields. */
  readonly opening: readonly string[]
  readonly sections: readonly DraftSection[]
}

/** A section under the key of the report's form; '' with a title of its own where the form has no such section. */
export interface DraftSection {
  readonly key: string
  readonly title?: string
  readonly paragraphs: readonly string[]
  readonly sections: readonly DraftSection[]
}

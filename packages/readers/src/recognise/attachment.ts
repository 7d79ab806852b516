import type { ReportForm, TableForm } from '@mingxiao/core'
import type { FormMatch } from './match-forms.ts'
import type { Line } from './read-lines-part.ts'
import type { TableGrid } from './table-grid.ts'

/** A piece of the document that is one attachment. */
export type Attachment = TableAttachment | ReportAttachment

export interface TableAttachment {
  readonly kind: 'table'
  readonly form: TableForm
  /** All forms that explain the table as well as this one does. */
  readonly alike: readonly FormMatch[]
  readonly grid: TableGrid
  /** Lines above the table, from its attachment mark or title on. */
  readonly above: readonly Line[]
  readonly below: readonly Line[]
}

export interface ReportAttachment {
  readonly kind: 'report'
  readonly form: ReportForm
  readonly lines: readonly NumberedLine[]
  readonly tables: readonly TableGrid[]
}

/** A line with the number that Word prints before it by itself. */
export interface NumberedLine extends Line {
  readonly number: string
}

import type { ArticleId, EditionId } from '@mingxiao/law'
import type { FormId } from './form-id.ts'
import type { Formulas } from './formula.ts'
import type { Part } from './part.ts'

/** A table form: what reader, screen, writer and server all follow. */
export interface TableForm<P extends Readonly<Record<string, Part>> = Readonly<Record<string, Part>>> {
  readonly kind: 'table'
  readonly id: FormId
  readonly edition: EditionId
  /** The attachment's number in the package; a form used several times numbers its tables 3-1, 3-2, … */
  readonly attachment: string
  readonly repeats: boolean
  readonly title: string
  readonly alsoTitled: readonly string[]
  readonly cites: readonly ArticleId[]
  /** The unit of money that the official form prints. */
  readonly moneyUnit: '元' | '万元'
  readonly parts: P
  /** Which cells follow from others, and how; reading a file pays no heed to it. */
  readonly formulas?: Formulas
}

/** A report: its cover and the sections it must have, in order. */
export interface ReportForm {
  readonly kind: 'report'
  readonly id: FormId
  readonly edition: EditionId
  readonly attachment: string
  readonly title: string
  readonly alsoTitled: readonly string[]
  readonly cites: readonly ArticleId[]
  readonly sections: readonly SectionForm[]
}

/** A section heading: its title and the headings one level below. */
export interface SectionForm {
  readonly key: string
  readonly title: string
  readonly alsoTitled: readonly string[]
  readonly sections: readonly SectionForm[]
}

export type Form = TableForm | ReportForm

export function defineTableForm<const P extends Readonly<Record<string, Part>>>(
  form: Omit<TableForm<P>, 'kind'>,
): TableForm<P> {
  return { kind: 'table', ...form }
}

export function defineReportForm(form: Omit<ReportForm, 'kind'>): ReportForm {
  return { kind: 'report', ...form }
}

export function section(
  key: string,
  title: string,
  more: { alsoTitled?: readonly string[]; sections?: readonly SectionForm[] } = {},
): SectionForm {
  return { key, title, alsoTitled: more.alsoTitled ?? [], sections: more.sections ?? [] }
}

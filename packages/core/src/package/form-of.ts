import type { TableForm } from '../forms/define-form.ts'
import { editions } from '../forms/editions.ts'
import type { TableFrame } from './package.ts'

/** The form that a table is filled in by. */
export function formOf({ edition, kind }: Pick<TableFrame, 'edition' | 'kind'>): TableForm {
  const form = editions.find(({ id }) => id === edition)?.tables.find(({ id }) => id === kind)
  if (!form) throw new Error(`no form ${kind} in edition ${edition}`)
  return form
}

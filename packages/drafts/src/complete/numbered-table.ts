import { editions, type TableForm } from '@mingxiao/core'
import type { Draft, DraftTable } from '../draft/draft.ts'

/** A table of a draft with its form, its attachment's number, and the unit its money is in. */
export interface NumberedTable {
  readonly no: string
  readonly form: TableForm
  readonly unit: '元' | '万元'
  readonly year: number
  readonly table: DraftTable
}

/** Numbers the tables as a package does: 1, 2, 3-1, 3-2, …; tables of goals by themselves. */
export function numberTables(draft: Draft): readonly NumberedTable[] {
  const forms = editions.find(({ id }) => id === draft.edition)?.tables ?? []
  const counts = new Map<string, number>()
  return draft.tables.map((table) => {
    const form = forms.find(({ id }) => id === table.form)
    if (!form) throw new Error(`no form ${table.form} in edition ${draft.edition}`)
    const kind = form.attachment === '' ? '目标表' : form.repeats ? `${form.attachment}-` : form.attachment
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const isCounted = form.repeats || form.attachment === ''
    return {
      no: isCounted ? `${kind}${count}` : kind,
      form,
      unit: table.moneyUnit ?? form.moneyUnit,
      year: draft.year,
      table,
    }
  })
}

import { editions, type ReportForm, type TableForm } from '@mingxiao/core'
import type { Draft } from '../draft/draft.ts'
import { isName } from './cell-lists.ts'

/** What cells call a table before the slash: its attachment's number (“1”), with a name of its own where there are several (“3-~1”). */
export function tableName(form: TableForm, name: string): string {
  return form.repeats ? `${headOf(form)}-${name}` : headOf(form)
}

/** The form that a table of this name has. */
export function formNamed(edition: Draft['edition'], name: string): TableForm | undefined {
  return formsOf(edition).tables.find((form) => {
    const head = headOf(form)
    if (!form.repeats) return name === head
    return name.startsWith(`${head}-`) && isName(name.slice(head.length + 1))
  })
}

/** The report of an attachment. */
export function reportNamed(edition: Draft['edition'], no: string): ReportForm | undefined {
  return formsOf(edition).reports.find(({ attachment }) => attachment === no)
}

export function formsOf(edition: Draft['edition']) {
  const forms = editions.find(({ id }) => id === edition)
  if (!forms) throw new Error(`no edition ${edition}`)
  return forms
}

/** Tables of goals have no attachment's number. */
function headOf({ attachment, id }: TableForm): string {
  return attachment === '' ? id : attachment
}

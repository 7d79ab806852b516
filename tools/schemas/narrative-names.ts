import { editions } from '@mingxiao/core'
import { narrativeFields, narrativeFilters } from '@mingxiao/drafts'

/** What templates of report paragraphs may name, for editors to complete: the fields of each edition with reports, and the filters. */
export function narrativeNames(): object {
  const fields = editions
    .filter(({ reports }) => reports.length > 0)
    .map(({ id }) => [id, narrativeFields(id)] as const)
  return { fields: Object.fromEntries(fields), filters: narrativeFilters }
}

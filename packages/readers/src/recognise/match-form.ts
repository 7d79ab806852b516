import { type EditionForms, editions, type TableForm } from '@mingxiao/core'
import { labelKeysOf } from './form-labels.ts'
import type { TableGrid } from './table-grid.ts'

/** The form whose labels the table shows most of, a third of them at least; null where no form explains it. */
export function matchForm(grid: TableGrid): { form: TableForm; edition: EditionForms } | null {
  const keys = new Set(grid.rows.flat().map(({ key }) => key))
  let best: { form: TableForm; edition: EditionForms; share: number } | null = null
  for (const candidate of candidates) {
    const share = countShared(candidate.labels, keys) / candidate.labels.size
    if (share * 3 >= 1 && share > (best?.share ?? 0)) best = { ...candidate, share }
  }
  return best
}

const candidates = editions.flatMap((edition) =>
  edition.tables.map((form) => ({ form, edition, labels: labelKeysOf(form) })),
)

function countShared(labels: ReadonlySet<string>, keys: ReadonlySet<string>): number {
  let shared = 0
  for (const label of labels) if (keys.has(label)) shared += 1
  return shared
}

import { type EditionForms, editions, type TableForm } from '@mingxiao/core'
import { labelKeysOf } from './form-labels.ts'
import type { TableGrid } from './table-grid.ts'

/** A form that explains a table, with its edition. */
export interface FormMatch {
  readonly form: TableForm
  readonly edition: EditionForms
}

/**
 * The forms of whose official labels the table shows most, a third of all at least; first that of which it shows the largest
 * share. Several where forms do not differ in what the table shows, none where no form explains it.
 */
export function matchForms(grid: TableGrid): readonly FormMatch[] {
  const shown = new Map<Candidate, number>()
  for (const key of new Set(grid.rows.flat().map((cell) => cell.key))) {
    for (const candidate of byLabel.get(key) ?? []) shown.set(candidate, (shown.get(candidate) ?? 0) + 1)
  }
  const explaining = candidates.filter((candidate) => (shown.get(candidate) ?? 0) * 3 >= candidate.labels.size)
  const most = Math.max(...explaining.map((candidate) => shown.get(candidate) ?? 0))
  const fullest = explaining.filter((candidate) => shown.get(candidate) === most)
  return fullest.toSorted((a, b) => a.labels.size - b.labels.size)
}

interface Candidate extends FormMatch {
  readonly labels: ReadonlySet<string>
}

/** All forms but those for unknown layouts, which have every word that any form has. */
const candidates: readonly Candidate[] = editions
  .filter(({ id }) => id !== 'other-layouts')
  .flatMap((edition) => edition.tables.map((form) => ({ form, edition, labels: labelKeysOf(form) })))

const byLabel = indexByLabel()

function indexByLabel(): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    for (const label of candidate.labels) index.set(label, [...(index.get(label) ?? []), candidate])
  }
  return index
}

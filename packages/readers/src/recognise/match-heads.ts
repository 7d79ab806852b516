import { type EditionForms, editions, type TableForm } from '@mingxiao/core'
import { findHeaders, type Header, headsIn } from './find-header.ts'
import type { GridCell } from './grid-cell.ts'
import { labelKey } from './label-key.ts'
import type { FormMatch } from './match-forms.ts'
import type { TableGrid } from './table-grid.ts'

/**
 * The form for unknown layouts, where the heads of a table are those of a list of indicators: a name, and a target, a result
 * or points beside it.
 */
export function matchHeads(grid: TableGrid, isOfUnit: boolean): FormMatch | null {
  const shown = new Set(grid.rows.flat().map(({ key }) => key))
  if (!shows(nameLabels, shown) || !shows(valueLabels, shown)) return null
  const form = edition.tables.find(({ id }) => (id === 'unit-evaluation') === isOfUnit)
  const heads = form && indicatorHeads(form, grid)?.columns
  if (!form || !heads?.has('level3') || !valueKeys.some((key) => heads.has(key))) return null
  return { form, edition }
}

export function isUnknownLayout({ edition: id }: TableForm): boolean {
  return id === edition.id
}

/** The heads of the indicators that no column of the form stands for. */
export function headsNotUnderstood(form: TableForm, grid: TableGrid): readonly GridCell[] {
  const header = indicatorHeads(form, grid)
  if (!header) return []
  const known = new Set(header.columns.values())
  return headsIn(header.row, grid).filter((cell) => !cell.isBlank && !known.has(cell) && cell.column > 0)
}

function indicatorHeads(form: TableForm, grid: TableGrid): Header | null {
  return findHeaders(form, grid).get('indicators')?.main ?? null
}

function shows(labels: ReadonlySet<string>, shown: ReadonlySet<string>): boolean {
  return [...labels].some((label) => shown.has(label))
}

const edition = otherLayouts()
const valueKeys = ['target', 'actual', 'weight', 'score']
/** Looked for first, word for word: most tables of most files are no list of indicators. */
const nameLabels = labelsOf(['level3'])
const valueLabels = labelsOf(valueKeys)

function labelsOf(keys: readonly string[]): ReadonlySet<string> {
  const columns = edition.tables.flatMap(({ parts: { indicators } }) =>
    indicators?.kind === 'rows' ? Object.entries(indicators.columns) : [],
  )
  const named = columns.filter(([key]) => keys.includes(key)).map(([, field]) => field)
  return new Set(named.flatMap(({ label, alsoCalled }) => [label, ...alsoCalled]).map(labelKey))
}

function otherLayouts(): EditionForms {
  const found = editions.find(({ id }) => id === 'other-layouts')
  if (!found) throw new Error('no edition for unknown layouts')
  return found
}

import { type EditionForms, editions, type TableForm } from '@mingxiao/core'
import { findHeaders, type Header, headsIn } from './find-header.ts'
import type { GridCell } from './grid-cell.ts'
import type { FormMatch } from './match-forms.ts'
import type { TableGrid } from './table-grid.ts'

/**
 * The form for unknown layouts, where the heads of a table are those of a list of indicators: a name, and a target, a result
 * or points beside it.
 */
export function matchHeads(grid: TableGrid, isOfUnit: boolean): FormMatch | null {
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

const edition = otherLayouts()
const valueKeys = ['target', 'actual', 'weight', 'score']

function otherLayouts(): EditionForms {
  const found = editions.find(({ id }) => id === 'other-layouts')
  if (!found) throw new Error('no edition for unknown layouts')
  return found
}

import { editions, type Formulas, type Part, type TableForm } from '@mingxiao/core'
import type { EditionId } from '@mingxiao/law'
import type { Draft, DraftCells, DraftPart, DraftTable } from '../draft/draft.ts'
import { draftReports } from '../sections/section-templates.ts'

/** Whose package is begun. */
export interface NewPackage {
  readonly edition: EditionId
  readonly unit: string
  readonly year: number
}

/**
 * A draft to fill in: each table of the edition once, with every cell that people fill in and none that is computed, and its
 * reports as the edition's templates begin them.
 */
export function blankDraft({ edition, unit, year }: NewPackage): Draft {
  const forms = editions.find(({ id }) => id === edition)?.tables ?? []
  return {
    format: 'mingxiao-package',
    version: 1,
    edition,
    year,
    unit,
    tables: forms.filter(({ attachment }) => attachment !== '').map((form) => blankTable(form, unit)),
    reports: draftReports(edition),
  }
}

function blankTable(form: TableForm, unit: string): DraftTable {
  const parts = Object.entries(form.parts).map(([key, part]) => [key, blankPart(key, part, form.formulas ?? {}, unit)])
  return { form: form.id, parts: Object.fromEntries(parts) }
}

function blankPart(key: string, part: Part, formulas: Formulas, unit: string): DraftPart {
  if (part.kind === 'fields') {
    const cells = blankCells(Object.keys(part.fields), formulas, key, null)
    return key === 'heading' && 'unit' in cells ? { ...cells, unit } : cells
  }
  const columns = Object.keys(part.columns)
  if (part.kind === 'rows') return { rows: [blankCells(columns, formulas, `${key}.1`, `${key}.*`)] }
  const rows = Object.entries(part.rows)
    .filter(([, { isAdded }]) => !isAdded)
    .map(([row]) => [row, blankCells(columns, formulas, `${key}.${row}`, `${key}.*`)] as const)
    .filter(([, cells]) => Object.keys(cells).length > 0)
  const open = part.open ? { open: [{ label: '', cells: blankCells(columns, {}, key, null) }] } : {}
  return { rows: Object.fromEntries(rows), ...open }
}

function blankCells(columns: readonly string[], formulas: Formulas, line: string, list: string | null): DraftCells {
  const typed = columns.filter((column) => {
    const ways = formulas[`${line}.${column}`] ?? (list === null ? undefined : formulas[`${list}.${column}`])
    // A score that no result can be held against is given by people.
    return ways === undefined || ways.some(({ kind }) => kind === 'indicator-score')
  })
  return Object.fromEntries(typed.map((column) => [column, '']))
}

import { columnsOf, editions, type Part, type TableForm } from '@mingxiao/core'
import type { Draft, DraftCells, DraftPart, DraftReport, DraftSection, DraftTable } from './draft.ts'
import { isGrid, isRows } from './is-rows.ts'

/** The text of a package file: keys in the order of the forms, so that two files differ only where their contents do. */
export function printDraft(draft: Draft): string {
  const { format, version, edition, year, unit } = draft
  const forms = editions.find(({ id }) => id === edition)?.tables ?? []
  const ordered: Draft = {
    format,
    version,
    edition,
    year,
    unit,
    tables: draft.tables.map((table) => inOrder(table, forms)),
    reports: draft.reports.map(orderReport),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

function inOrder(table: DraftTable, forms: readonly TableForm[]): DraftTable {
  const form = forms.find(({ id }) => id === table.form)
  if (!form) throw new Error(`no form ${table.form} in the edition of the draft`)
  const parts = Object.entries(form.parts).flatMap(([key, part]): readonly [string, DraftPart][] => {
    const given = table.parts[key]
    return given === undefined ? [] : [[key, orderPart(given, part)]]
  })
  const { moneyUnit } = table
  return { form: table.form, ...(moneyUnit ? { moneyUnit } : {}), parts: Object.fromEntries(parts) }
}

function orderPart(given: DraftPart, part: Part): DraftPart {
  if (part.kind === 'fields') return orderCells(given as DraftCells, part.fields)
  const columns = columnsOf(part)
  if (isRows(given)) {
    const total = given.total && Object.keys(given.total).length > 0 ? { total: orderCells(given.total, columns) } : {}
    return { rows: given.rows.map((cells) => orderCells(cells, columns)), ...total }
  }
  if (!isGrid(given) || part.kind !== 'grid') throw new Error('a part that is not of its form')
  const rows = Object.keys(part.rows).flatMap((key): readonly [string, DraftCells][] => {
    const cells = given.rows[key]
    return cells ? [[key, orderCells(cells, columns)]] : []
  })
  const open = given.open?.map(({ label, cells }) => ({ label, cells: orderCells(cells, columns) }))
  return { rows: Object.fromEntries(rows), ...(open ? { open } : {}) }
}

function orderCells(cells: DraftCells, fields: Readonly<Record<string, unknown>>): DraftCells {
  const known = Object.keys(fields).flatMap((key): readonly [string, string][] => {
    const text = cells[key]
    return text === undefined ? [] : [[key, text]]
  })
  return Object.fromEntries(known)
}

function orderReport({ form, date, opening, sections }: DraftReport): DraftReport {
  return { form, date, opening, sections: sections.map(orderSection) }
}

function orderSection({ key, title, paragraphs, sections }: DraftSection): DraftSection {
  return { key, ...(title === undefined ? {} : { title }), paragraphs, sections: sections.map(orderSection) }
}

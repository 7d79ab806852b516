import { columnsOf, type Part, type ReportForm, type TableForm } from '@mingxiao/core'
import type { Draft, DraftCells, DraftPart, DraftReport, DraftSection, DraftTable } from '../draft/draft.ts'
import { isGrid, isRows } from '../draft/is-rows.ts'
import { nameAt, printList, reportList, tableList } from './cell-lists.ts'
import { formsOf, tableName } from './table-name.ts'

type Cell = readonly [address: string, value: string]

/**
 * A draft as cells that can be changed one by one: “1/staffing.unit.quota”, “2/indicators.~4.score”, “4/overview.~2”. Blank
 * cells are left out; lists name what stands in them.
 */
export function cellsOfDraft(draft: Draft): ReadonlyMap<string, string> {
  const forms = formsOf(draft.edition)
  const counts = new Map<TableForm, number>()
  const tables = draft.tables.map((table) => {
    const form = found(forms.tables.find(({ id }) => id === table.form))
    const count = counts.get(form) ?? 0
    counts.set(form, count + 1)
    return { table, form, no: tableName(form, nameAt(count)) }
  })
  const reports = draft.reports.map((report) => ({
    report,
    form: found(forms.reports.find(({ id }) => id === report.form)),
  }))
  const cells: readonly Cell[] = [
    [tableList, printList(tables.map(({ no }) => no))],
    ...tables.flatMap(({ table, form, no }) => cellsOfTable(table, form, no)),
    [reportList, printList(reports.map(({ form }) => form.attachment))],
    ...reports.flatMap(({ report, form }) => cellsOfReport(report, form)),
  ]
  return new Map(cells.filter(([, value]) => value !== ''))
}

function found<T>(form: T | undefined): T {
  if (form === undefined) throw new Error('a form that is not of the edition of the draft')
  return form
}

function cellsOfTable({ moneyUnit, parts }: DraftTable, form: TableForm, no: string): readonly Cell[] {
  const filled = Object.entries(form.parts).flatMap(([key, part]) => {
    const given = parts[key]
    return given === undefined ? [] : cellsOfPart(given, part, `${no}/${key}`)
  })
  return [[`${no}/moneyUnit`, moneyUnit ?? ''], ...filled]
}

function cellsOfPart(given: DraftPart, part: Part, at: string): readonly Cell[] {
  if (part.kind === 'fields') return cellsOfLine(given as DraftCells, Object.keys(part.fields), at)
  const columns = Object.keys(columnsOf(part))
  if (isRows(given)) {
    return [
      [at, listOf(given.rows)],
      ...given.rows.flatMap((cells, row) => cellsOfLine(cells, columns, `${at}.${nameAt(row)}`)),
      ...cellsOfLine(given.total ?? {}, columns, `${at}.total`),
    ]
  }
  if (!isGrid(given) || part.kind !== 'grid') throw new Error(`${at} is not of its form`)
  const rows = Object.entries(given.rows).flatMap(([key, cells]) => cellsOfLine(cells, columns, `${at}.${key}`))
  if (!part.open || !given.open) return rows
  const list = `${at}.${part.open.name}`
  const open = given.open.flatMap(({ label, cells }, row): readonly Cell[] => {
    const line = `${list}.${nameAt(row)}`
    return [[`${line}.label`, label], ...cellsOfLine(cells, columns, line)]
  })
  return [...rows, [list, listOf(given.open)], ...open]
}

function cellsOfLine(cells: DraftCells, columns: readonly string[], at: string): readonly Cell[] {
  return columns.map((column) => [`${at}.${column}`, cells[column] ?? ''] as const)
}

function listOf(rows: readonly unknown[]): string {
  return printList(rows.map((_, at) => nameAt(at)))
}

function cellsOfReport({ date, opening, sections }: DraftReport, { attachment: no }: ReportForm): readonly Cell[] {
  return [[`${no}/date`, date], ...paragraphs(opening, `${no}/opening`), ...cellsOfSections(sections, `${no}/`)]
}

function cellsOfSections(sections: readonly DraftSection[], above: string): readonly Cell[] {
  const named = sections.map((section, at) => ({ section, name: sectionName(section, sections.slice(0, at)) }))
  return [
    [`${above}sections`, printList(named.map(({ name }) => name))],
    ...named.flatMap(({ section, name }): readonly Cell[] => [
      [`${above}${name}.title`, section.title ?? ''],
      ...paragraphs(section.paragraphs, `${above}${name}`),
      ...cellsOfSections(section.sections, `${above}${name}.`),
    ]),
  ]
}

/** Its key; “section~1” where the form has no such section, “problems~2” for a second one under the same key. */
function sectionName({ key }: DraftSection, before: readonly DraftSection[]): string {
  const like = before.filter((other) => other.key === key).length
  if (key === '') return `section${nameAt(like)}`
  return like === 0 ? key : `${key}${nameAt(like)}`
}

function paragraphs(texts: readonly string[], at: string): readonly Cell[] {
  return [[at, listOf(texts)], ...texts.map((text, row): Cell => [`${at}.${nameAt(row)}`, text])]
}

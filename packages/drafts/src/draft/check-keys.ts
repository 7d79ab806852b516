import { columnsOf, editions, type Part, type ReportForm, type SectionForm, type TableForm } from '@mingxiao/core'
import type { Draft, DraftCells, DraftPart, DraftReport, DraftSection, DraftTable } from './draft.ts'
import { isCells, isGrid, isRows } from './is-rows.ts'
import type { DraftProblem } from './problem.ts'

/** Holds every key of a draft against the forms of its edition. */
export function checkKeys(draft: Draft): readonly DraftProblem[] {
  const edition = editions.find(({ id }) => id === draft.edition)
  if (!edition) throw new Error(`no edition ${draft.edition}`)
  return [
    ...draft.tables.flatMap((table, at) => checkTable(table, edition.tables, draft, `tables.${at}`)),
    ...draft.reports.flatMap((report, at) => checkReport(report, edition.reports, draft, `reports.${at}`)),
  ]
}

function checkTable(
  table: DraftTable,
  forms: readonly TableForm[],
  draft: Draft,
  path: string,
): readonly DraftProblem[] {
  const form = forms.find(({ id }) => id === table.form)
  if (!form)
    return [
      unknown(
        `${path}.form`,
        forms.map(({ id }) => id),
      ),
    ]
  const [first] = draft.tables.filter(({ form: id }) => id === form.id)
  if (!form.repeats && first !== table)
    return [{ path: `${path}.form`, remedy: `“${form.title}”只能有一张，请删去一张。` }]
  return Object.entries(table.parts).flatMap(([key, given]) => {
    const part = Object.hasOwn(form.parts, key) ? form.parts[key] : undefined
    return part
      ? checkPart(given, part, `${path}.parts.${key}`)
      : [unknown(`${path}.parts.${key}`, Object.keys(form.parts))]
  })
}

function checkPart(given: DraftPart, part: Part, path: string): readonly DraftProblem[] {
  if (part.kind === 'fields') {
    return isCells(given) ? checkCells(given, part.fields, path) : [{ path, remedy: '应直接写各栏目的键和文字。' }]
  }
  const columns = columnsOf(part)
  if (part.kind === 'rows') {
    if (!isRows(given)) return [{ path, remedy: '应写 "rows": [ ]，每行一个对象。' }]
    return [
      ...given.rows.flatMap((cells, at) => checkCells(cells, columns, `${path}.rows.${at}`)),
      ...checkCells(given.total ?? {}, columns, `${path}.total`),
    ]
  }
  if (!isGrid(given)) return [{ path, remedy: '应写 "rows": { }，行的键下写各栏。' }]
  const known = Object.entries(given.rows).flatMap(([key, cells]) =>
    Object.hasOwn(part.rows, key)
      ? checkCells(cells, columns, `${path}.rows.${key}`)
      : [unknown(`${path}.rows.${key}`, Object.keys(part.rows))],
  )
  if (given.open && !part.open) return [...known, { path: `${path}.open`, remedy: '这一部分没有另加的行，请删去。' }]
  const open = (given.open ?? []).flatMap(({ cells }, at) => checkCells(cells, columns, `${path}.open.${at}.cells`))
  return [...known, ...open]
}

function checkCells(
  cells: DraftCells,
  fields: Readonly<Record<string, unknown>>,
  path: string,
): readonly DraftProblem[] {
  return Object.keys(cells)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => unknown(`${path}.${key}`, Object.keys(fields)))
}

function checkReport(
  report: DraftReport,
  forms: readonly ReportForm[],
  draft: Draft,
  path: string,
): readonly DraftProblem[] {
  const form = forms.find(({ id }) => id === report.form)
  if (!form)
    return [
      unknown(
        `${path}.form`,
        forms.map(({ id }) => id),
      ),
    ]
  if (draft.reports.find(({ form: id }) => id === form.id) !== report) {
    return [{ path: `${path}.form`, remedy: `“${form.title}”只能有一份，请删去一份。` }]
  }
  return checkSections(report.sections, form.sections, `${path}.sections`)
}

function checkSections(
  sections: readonly DraftSection[],
  forms: readonly SectionForm[],
  path: string,
): readonly DraftProblem[] {
  return sections.flatMap((section, at) => {
    const form = forms.find(({ key }) => key === section.key)
    const here = `${path}.${at}`
    if (!form && section.key !== '')
      return [
        unknown(
          `${here}.key`,
          forms.map(({ key }) => key),
        ),
      ]
    if (!form && !section.title) return [{ path: `${here}.title`, remedy: '格式里没有的章节要写标题。' }]
    return checkSections(section.sections, form?.sections ?? [], `${here}.sections`)
  })
}

function unknown(path: string, keys: readonly string[]): DraftProblem {
  return { path, remedy: keys.length === 0 ? '这里不能有键，请删去。' : `没有这个键，可用的有：${keys.join('、')}。` }
}

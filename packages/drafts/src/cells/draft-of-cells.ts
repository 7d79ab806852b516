import { columnsOf, type Part, type SectionForm, type TableForm } from '@mingxiao/core'
import type { Draft, DraftCells, DraftPart, DraftReport, DraftSection, DraftTable } from '../draft/draft.ts'
import { readList, reportList, tableList } from './cell-lists.ts'
import { formNamed, reportNamed } from './table-name.ts'

type Cells = ReadonlyMap<string, string>

/** The draft that cells make. Cells of rows that no list names are left out: they come back when a list names them again. */
export function draftOfCells(head: Pick<Draft, 'edition' | 'year' | 'unit'>, cells: Cells): Draft {
  const { edition, year, unit } = head
  const tables = readList(cells.get(tableList)).flatMap((no) => {
    const form = formNamed(edition, no)
    return form ? [tableOf(form, no, cells)] : []
  })
  const reports = readList(cells.get(reportList)).flatMap((no): readonly DraftReport[] => {
    const form = reportNamed(edition, no)
    if (!form) return []
    const sections = sectionsOf(form.sections, `${no}/`, cells)
    return [{ form: form.id, date: cells.get(`${no}/date`) ?? '', opening: textsOf(`${no}/opening`, cells), sections }]
  })
  return { format: 'mingxiao-package', version: 1, edition, year, unit, tables, reports }
}

function tableOf(form: TableForm, no: string, cells: Cells): DraftTable {
  const parts = Object.entries(form.parts).flatMap(([key, part]): readonly [string, DraftPart][] => {
    const filled = partOf(part, `${no}/${key}`, cells)
    return filled ? [[key, filled]] : []
  })
  const unit = cells.get(`${no}/moneyUnit`)
  const moneyUnit: Pick<DraftTable, 'moneyUnit'> = unit === '元' || unit === '万元' ? { moneyUnit: unit } : {}
  return { form: form.id, ...moneyUnit, parts: Object.fromEntries(parts) }
}

function partOf(part: Part, at: string, cells: Cells): DraftPart | null {
  if (part.kind === 'fields') return orNull(lineOf(Object.keys(part.fields), at, cells))
  const columns = Object.keys(columnsOf(part))
  if (part.kind === 'rows') {
    const rows = readList(cells.get(at)).map((name) => lineOf(columns, `${at}.${name}`, cells))
    const total = orNull(lineOf(columns, `${at}.total`, cells))
    return rows.length === 0 && !total ? null : { rows, ...(total ? { total } : {}) }
  }
  const rows = Object.keys(part.rows).flatMap((key): readonly [string, DraftCells][] => {
    const line = orNull(lineOf(columns, `${at}.${key}`, cells))
    return line ? [[key, line]] : []
  })
  const open = part.open ? openLines(`${at}.${part.open.name}`, columns, cells) : []
  if (rows.length === 0 && open.length === 0) return null
  return { rows: Object.fromEntries(rows), ...(open.length > 0 ? { open } : {}) }
}

function openLines(list: string, columns: readonly string[], cells: Cells) {
  return readList(cells.get(list)).map((name) => {
    const line = `${list}.${name}`
    return { label: cells.get(`${line}.label`) ?? '', cells: lineOf(columns, line, cells) }
  })
}

function lineOf(columns: readonly string[], at: string, cells: Cells): DraftCells {
  const filled = columns.flatMap((column): readonly [string, string][] => {
    const value = cells.get(`${at}.${column}`)
    return value === undefined || value === '' ? [] : [[column, value]]
  })
  return Object.fromEntries(filled)
}

function orNull(line: DraftCells): DraftCells | null {
  return Object.keys(line).length > 0 ? line : null
}

function sectionsOf(forms: readonly SectionForm[], above: string, cells: Cells): readonly DraftSection[] {
  return readList(cells.get(`${above}sections`)).map((name) => {
    const [key = ''] = name.split('~')
    const form = forms.find((known) => known.key === key)
    const at = `${above}${name}`
    const title = cells.get(`${at}.title`) ?? (form ? '' : '（标题）')
    return {
      key: form ? key : '',
      ...(title === '' ? {} : { title }),
      paragraphs: textsOf(at, cells),
      sections: sectionsOf(form?.sections ?? [], `${at}.`, cells),
    }
  })
}

/** Paragraphs that are blank stay: somebody is about to write there. */
function textsOf(at: string, cells: Cells): readonly string[] {
  return readList(cells.get(at)).map((name) => cells.get(`${at}.${name}`) ?? '')
}

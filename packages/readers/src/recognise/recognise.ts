import {
  type Document,
  type EditionForms,
  editions,
  type FormId,
  type Package,
  type Report,
  type Result,
  squeezed,
  tableShapes,
} from '@mingxiao/core'
import { NoticeList } from '../notice-list.ts'
import type { Attachment, ReportAttachment, TableAttachment } from './attachment.ts'
import { findYear } from './find-year.ts'
import { headsNotUnderstood, isUnknownLayout } from './match-heads.ts'
import { readReport } from './read-report.ts'
import { readTable } from './read-table.ts'
import { splitAttachments } from './split-attachments.ts'

/** Finds the package in a document, or null where the document shows no form that is known. */
export function recognise(document: Document): Result<Package | null> {
  const { attachments, unknownTables, monitoringTables } = splitAttachments(document)
  const notices = new NoticeList()
  for (const { table } of unknownTables) notices.add('table-not-recognised', table.origin)
  for (const { table } of monitoringTables) notices.add('monitoring-table', table.origin)
  for (const found of attachments.filter((one) => one.kind === 'table')) tellUnknownLayout(found, notices)
  for (const { tables } of attachments.filter((found) => found.kind === 'report')) {
    for (const { table } of tables) notices.add('table-in-report', table.origin)
  }
  if (attachments.length === 0) notices.add('no-attachment', null)
  const year = findYear(attachments)
  if (year === null && attachments.length > 0) notices.add('no-year', null)
  const value = attachments.length === 0 ? null : assemble(attachments, year, notices)
  return { value, notices: notices.toArray() }
}

function assemble(attachments: readonly Attachment[], printedYear: number | null, notices: NoticeList): Package {
  const edition = editionOf(attachments)
  const year = printedYear ?? edition.firstYear
  const [baseTable] = tablesOf('base-data', attachments, notices)
  const [unitTable] = tablesOf('unit-evaluation', attachments, notices)
  const projectTables = tablesOf('project-evaluation', attachments, notices)
  const baseData = baseTable ? readTable(tableShapes.baseData, baseTable, '1', year) : null
  const unitEvaluation = unitTable ? readTable(tableShapes.unitEvaluation, unitTable, '2', year) : null
  const projectEvaluations = projectTables.map((table, at) =>
    readTable(tableShapes.projectEvaluation, table, `3-${at + 1}`, year),
  )
  const goalTables = attachments
    .filter((one) => one.kind === 'table')
    .filter(({ form: { id } }) => id === 'project-goals' || id === 'unit-goals')
    .map((table, at) => readTable(tableShapes.goals, table, `目标表${at + 1}`, year))
  const unitReport = readOnlyReport('unit-report', attachments, year, notices)
  const projectReport = readOnlyReport('project-report', attachments, year, notices)
  const heads = [baseData, unitEvaluation, ...projectEvaluations, ...goalTables, unitReport, projectReport]
  const names = [
    unitEvaluation?.heading.unit,
    ...projectEvaluations.map(({ heading }) => heading.unit),
    unitReport?.closing.unit,
  ]
  return {
    unit: squeezed(names.find((name) => name?.state === 'value')?.value ?? ''),
    year,
    edition: edition.id,
    attachments: heads.filter((head) => !!head).map(({ no, kind, title }) => ({ no, kind, title })),
    baseData,
    unitEvaluation,
    projectEvaluations,
    goalTables,
    unitReport,
    projectReport,
  }
}

function tellUnknownLayout({ form, grid }: TableAttachment, notices: NoticeList): void {
  if (!isUnknownLayout(form)) return
  const heads = headsNotUnderstood(form, grid).map(({ cell }) => squeezed(cell.text))
  notices.add('layout-unknown', grid.table.origin, { heads: heads.join('、') || '无' })
}

/** The edition that most tables were filled in; that of the reports only where there are no tables. */
function editionOf(attachments: readonly Attachment[]): EditionForms {
  const tables = attachments.filter(({ kind }) => kind === 'table')
  const counted = Map.groupBy(tables.length > 0 ? tables : attachments, ({ form }) => form.edition)
  const [most] = [...counted].sort(([, a], [, b]) => b.length - a.length)
  const edition = editions.find(({ id }) => id === most?.[0])
  if (!edition) throw new Error('an attachment has a form of no edition')
  return edition
}

function tablesOf(id: FormId, attachments: readonly Attachment[], notices: NoticeList): readonly TableAttachment[] {
  const found = attachments.filter((one): one is TableAttachment => one.kind === 'table' && one.form.id === id)
  if (found[0]?.form.repeats) return found
  for (const { grid, form } of found.slice(1)) {
    notices.add('attachment-repeated', grid.table.origin, { title: form.title })
  }
  return found.slice(0, 1)
}

function readOnlyReport(
  id: FormId,
  attachments: readonly Attachment[],
  year: number,
  notices: NoticeList,
): Report | null {
  const [found, ...repeated] = attachments.filter(
    (one): one is ReportAttachment => one.kind === 'report' && one.form.id === id,
  )
  for (const { lines, form } of repeated) {
    notices.add('attachment-repeated', lines[0]?.spot.origin ?? null, { title: form.title })
  }
  return found ? readReport(found, year) : null
}

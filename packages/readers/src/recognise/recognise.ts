import {
  baseDataHunan2024,
  type Document,
  editions,
  type Package,
  projectEvaluationHunan2024,
  type ReportForm,
  type Result,
  squeezed,
  type TableForm,
  unitEvaluationHunan2024,
} from '@mingxiao/core'
import { NoticeList } from '../notice-list.ts'
import { findYear } from './find-year.ts'
import { readReport } from './read-report.ts'
import { readTable } from './read-table.ts'
import { type Attachment, type ReportAttachment, splitAttachments, type TableAttachment } from './split-attachments.ts'

/** Finds the package in a document, or null where the document shows no form that is known. */
export function recognise(document: Document): Result<Package | null> {
  const { attachments, unknownTables } = splitAttachments(document)
  const notices = new NoticeList()
  for (const { table } of unknownTables) notices.add('table-not-recognised', table.origin)
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
  const edition = editions.find(({ tables, reports }) =>
    [...tables, ...reports].some(({ id }) => id === attachments[0]?.form.id),
  )
  if (!edition) throw new Error('an attachment has a form of no edition')
  const year = printedYear ?? edition.firstYear
  const [baseTable] = tablesOf(baseDataHunan2024, attachments, notices)
  const [unitTable] = tablesOf(unitEvaluationHunan2024, attachments, notices)
  const projectTables = tablesOf(projectEvaluationHunan2024, attachments, notices)
  const baseData = baseTable ? readTable(baseDataHunan2024, baseTable, '1', year) : null
  const unitEvaluation = unitTable ? readTable(unitEvaluationHunan2024, unitTable, '2', year) : null
  const projectEvaluations = projectTables.map((table, at) =>
    readTable(projectEvaluationHunan2024, table, `3-${at + 1}`, year),
  )
  const [unitReport, projectReport] = edition.reports.map((form) => {
    const [found] = reportsOf(form, attachments, notices)
    return found ? readReport(found, year) : null
  })
  const heads = [baseData, unitEvaluation, ...projectEvaluations, unitReport, projectReport]
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
    unitReport: unitReport ?? null,
    projectReport: projectReport ?? null,
  }
}

function tablesOf(
  form: TableForm,
  attachments: readonly Attachment[],
  notices: NoticeList,
): readonly TableAttachment[] {
  const found = attachments.filter((one): one is TableAttachment => one.kind === 'table' && one.form.id === form.id)
  if (form.repeats) return found
  for (const { grid } of found.slice(1)) notices.add('attachment-repeated', grid.table.origin, { title: form.title })
  return found.slice(0, 1)
}

function reportsOf(
  form: ReportForm,
  attachments: readonly Attachment[],
  notices: NoticeList,
): readonly ReportAttachment[] {
  const found = attachments.filter((one): one is ReportAttachment => one.kind === 'report' && one.form.id === form.id)
  for (const { lines } of found.slice(1)) {
    notices.add('attachment-repeated', lines[0]?.spot.origin ?? null, { title: form.title })
  }
  return found.slice(0, 1)
}

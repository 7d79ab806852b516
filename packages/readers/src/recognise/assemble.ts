import {
  type EditionForms,
  editions,
  type FormId,
  type Package,
  type Report,
  squeezed,
  tableShapes,
} from '@mingxiao/core'
import type { NoticeList } from '../notice-list.ts'
import type { Attachment, ReportAttachment, TableAttachment } from './attachment.ts'
import { readReport } from './read-report.ts'
import { readTable } from './read-table.ts'

/** The package of all its attachments; the year is that of the edition where none is printed. */
export function assemble(attachments: readonly Attachment[], printedYear: number | null, notices: NoticeList): Package {
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

import {
  absentEntry,
  baseDataHunan2024,
  type Entry,
  fillReport,
  fillTable,
  type Package,
  type Place,
  type ProjectEvaluation,
  projectEvaluationHunan2024,
  projectReportHunan2024,
  readEntry,
  type TableForm,
  type TableFrame,
  tableShapes,
  text,
  unitEvaluationHunan2024,
  unitReportHunan2024,
  type ValuesOf,
  withShape,
} from '@mingxiao/core'
import { goodPackage } from './good-package.ts'
import type { PackageTexts, ProjectTexts, TableTexts } from './package-texts.ts'
import { type ReportTexts, spotsOfReport } from './spots-of-report.ts'
import { spotsOfTexts } from './spots-of-texts.ts'
import { mergeTexts, type Texts } from './texts.ts'

/**
 * A correct package with the changes of a test laid over it. `null` leaves an attachment out; `projects` may be a new
 * list or `{ 1: {…} }` to change the second one.
 */
export function aPackage(changes: PackageTexts = {}): Package {
  const texts = mergePackage(goodPackage(), changes)
  const year = texts.year ?? 2024
  const projects = (texts.projects ?? []) as readonly ProjectTexts[]
  const baseData = texts.baseData && tableOf(tableShapes.baseData, baseDataHunan2024, '1', texts.baseData, year)
  const unitEvaluation =
    texts.unitEvaluation &&
    tableOf(tableShapes.unitEvaluation, unitEvaluationHunan2024, '2', texts.unitEvaluation, year)
  const projectEvaluations = projects.map(
    (project, at): ProjectEvaluation =>
      tableOf(tableShapes.projectEvaluation, projectEvaluationHunan2024, `3-${at + 1}`, project, year),
  )
  const unitReport = texts.unitReport && reportOf(unitReportHunan2024, texts.unitReport, year)
  const projectReport = texts.projectReport && reportOf(projectReportHunan2024, texts.projectReport, year)
  const attachments = [baseData, unitEvaluation, ...projectEvaluations, unitReport, projectReport]
  return {
    unit: texts.unit ?? '',
    year,
    edition: 'hunan-2024',
    attachments: attachments.filter((found) => !!found).map(({ no, kind, title }) => ({ no, kind, title })),
    baseData: baseData ?? null,
    unitEvaluation: unitEvaluation ?? null,
    projectEvaluations,
    goalTables: [],
    unitReport: unitReport ?? null,
    projectReport: projectReport ?? null,
  }
}

function mergePackage(base: PackageTexts, changes: PackageTexts): PackageTexts {
  return mergeTexts(base as Texts, changes as Texts) as PackageTexts
}

function tableOf<S extends TableForm, F extends TableForm>(
  shape: S,
  form: F,
  no: string,
  texts: TableTexts<F>,
  year: number,
): TableFrame & ValuesOf<S> {
  const place = placeOf(no, form.title, '')
  const values = fillTable(withShape(form, shape), spotsOfTexts(form, texts as Record<string, Texts>, `附件${no}`), {
    attachment: no,
    year,
    place,
  })
  const entry = (label: string, quote: string): Entry<string> => readEntry(text(label), placeOf(no, label, quote))
  const frame: TableFrame = {
    no,
    kind: form.id,
    edition: form.edition,
    title: entry('标题', texts.title ?? `${year}年度${form.title}`),
    place,
    moneyUnit: moneyUnitOf(texts.moneyUnit ?? form.moneyUnit, no),
    labels: (texts.labels ?? []).map(([official, printed]) => ({ official, printed: entry(official, printed) })),
    strays: (texts.strays ?? []).map((quote) => entry('无栏目的内容', quote)),
    notes: (texts.notes ?? []).map((quote) => entry('备注', quote)),
  }
  return { ...frame, ...values }
}

function moneyUnitOf(printed: string, no: string): TableFrame['moneyUnit'] {
  const place = placeOf(no, '金额单位', printed)
  if (printed === '元' || printed === '万元' || printed === '亿元') return { state: 'value', value: printed, place }
  return printed === '' ? { ...absentEntry(place), state: 'blank' } : { ...absentEntry(place), state: 'unreadable' }
}

function reportOf(form: Parameters<typeof fillReport>[0], texts: ReportTexts, year: number) {
  const place = placeOf(form.attachment, form.title, '')
  return fillReport(form, spotsOfReport(form, texts), { attachment: form.attachment, year, place })
}

function placeOf(attachment: string, label: string, quote: string): Place {
  const origin = { format: 'form', path: `附件${attachment}/${label}` } as const
  return { attachment, label, quote, table: null, row: null, column: null, origin }
}

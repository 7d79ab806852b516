import { editions, type FormId, type Package, type ReportForm, tableShapes } from '@mingxiao/core'
import type { Draft } from '../draft/draft.ts'
import { narrativeValues } from '../narrative/narrative-values.ts'
import { renderParagraphs } from '../narrative/render-paragraphs.ts'
import { type CompletedReport, completeReport } from './complete-report.ts'
import { completeTable } from './complete-table.ts'
import type { CompletedDraft } from './completed-draft.ts'
import { type ComputedCell, computeCells } from './compute-cells.ts'
import { figureSources } from './figure-sources.ts'
import { hashDraft } from './hash-of.ts'
import { type NumberedTable, numberTables } from './numbered-table.ts'

/** A draft with every cell computed and every sentence filled in. */
export function completeDraft(draft: Draft): CompletedDraft {
  const tables = numberTables(draft)
  const cells = computeCells(draft, tables)
  const tablesOnly = packageOf(draft, fillTables(tables, cells), [])
  const reports = completeReports(draft, tablesOnly)
  const paragraphs = new Map(reports.flatMap((report) => [...report.paragraphs]))
  return {
    get hash() {
      return hashDraft(draft)
    },
    pack: packageOf(draft, tablesOnly, reports),
    figures: figureSources(cells, [...paragraphs.values()]),
    paragraphs,
  }
}

/** The reports speak of the tables only. */
function completeReports(draft: Draft, tables: Package): readonly CompletedReport[] {
  if (draft.reports.length === 0) return []
  const values = narrativeValues(tables)
  return draft.reports.map((report) =>
    completeReport(report, reportFormOf(draft, report.form), draft, (template, address) =>
      renderParagraphs(template, values, address),
    ),
  )
}

type Tables = Pick<Package, 'baseData' | 'unitEvaluation' | 'projectEvaluations' | 'goalTables'>

function packageOf({ unit, year, edition }: Draft, tables: Tables, reports: readonly CompletedReport[]): Package {
  const { baseData, unitEvaluation, projectEvaluations, goalTables } = tables
  const reportOf = (kind: FormId) => reports.find(({ report }) => report.kind === kind)?.report ?? null
  const unitReport = reportOf('unit-report')
  const projectReport = reportOf('project-report')
  const heads = [baseData, unitEvaluation, ...projectEvaluations, ...goalTables, unitReport, projectReport]
  const attachments = heads.filter((head) => !!head).map(({ no, kind, title }) => ({ no, kind, title }))
  const filled = { baseData, unitEvaluation, projectEvaluations, goalTables, unitReport, projectReport }
  return { unit, year, edition, attachments, ...filled }
}

function fillTables(tables: readonly NumberedTable[], cells: ReadonlyMap<string, ComputedCell>): Tables {
  const of = (...ids: readonly FormId[]) => tables.filter(({ form }) => ids.includes(form.id))
  const [base] = of('base-data')
  const [unit] = of('unit-evaluation')
  return {
    baseData: base ? completeTable(tableShapes.baseData, base, cells) : null,
    unitEvaluation: unit ? completeTable(tableShapes.unitEvaluation, unit, cells) : null,
    projectEvaluations: of('project-evaluation').map((table) =>
      completeTable(tableShapes.projectEvaluation, table, cells),
    ),
    goalTables: of('unit-goals', 'project-goals').map((table) => completeTable(tableShapes.goals, table, cells)),
  }
}

function reportFormOf(draft: Draft, id: FormId): ReportForm {
  const form = editions.find((edition) => edition.id === draft.edition)?.reports.find((report) => report.id === id)
  if (!form) throw new Error(`no report ${id} in edition ${draft.edition}`)
  return form
}

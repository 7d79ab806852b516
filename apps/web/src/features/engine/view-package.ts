import { chooseRules, judgePackage, rules } from '@mingxiao/audit'
import { evaluationsOf, type Package, reportsOf, scoreEvaluation, tablesOf } from '@mingxiao/core'
import { type CompletedDraft, completeDraft, draftOfCells } from '@mingxiao/drafts'
import { layoutPackage } from '@mingxiao/writers/layout'
import { EveryFigure } from './every-figure.ts'
import type { ScoreView } from './finding-view.ts'
import type { PackageToView, PackageView } from './package-view.ts'
import { scoreEvidenced } from './score-evidenced.ts'
import { viewFinding } from './view-finding.ts'
import { viewReport } from './view-report.ts'
import { viewTable } from './view-table.ts'

/** Computes, lays out and judges a package; throws AppError where a sentence of a report cannot be filled in. */
export function viewPackage({ head, cells: held, evidence, choice, language }: PackageToView): PackageView {
  const cells = new Map(held)
  const draft = draftOfCells(head, cells)
  const completed = completeDraft(draft)
  const { pack } = completed
  const judging = choice ? chooseRules(rules, choice).rules : rules
  return {
    attachments: [
      ...viewTables(completed, cells),
      ...reportsOf(pack).map((report) => viewReport(report, head.edition, completed.paragraphs, cells)),
    ],
    findings: judgePackage(pack, judging).findings.map((finding) => viewFinding(finding, cells, language)),
    score: viewScore(pack, cells, evidence),
  }
}

function viewTables({ pack, figures, paragraphs }: CompletedDraft, cells: ReadonlyMap<string, string>) {
  const laid = layoutPackage({ pack, figures: new EveryFigure(), paragraphs })
  return [...tablesOf(pack), ...pack.goalTables].map((table, at) => {
    const section = laid.sections[at]
    if (!section) throw new Error(`attachment ${table.no} was not laid out`)
    return viewTable(table, section, figures, cells)
  })
}

/** Of the unit's evaluation, or of the first project's where there is none. */
function viewScore(pack: Package, cells: ReadonlyMap<string, string>, evidence: readonly string[] | null): ScoreView {
  const [evaluation] = evaluationsOf(pack)
  if (!evaluation) return { printed: null, recomputed: null, grade: null, evidenced: null }
  const score = scoreEvaluation(evaluation, pack)
  const { printedTotal, total, grade } = score
  return {
    printed: printedTotal.place.quote.trim() || null,
    recomputed: total?.toString() ?? null,
    grade,
    evidenced: evidence && scoreEvidenced(score, cells, evidence),
  }
}

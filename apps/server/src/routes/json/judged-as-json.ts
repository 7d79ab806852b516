import type { JudgedJson, ScoreJson } from '@mingxiao/contract'
import { type EvaluationScore, printStep } from '@mingxiao/core'
import type { JudgedCells } from '../../actions/packages/judge-cells.ts'
import { findingAsJson } from './finding-as-json.ts'

/** What follows from the cells of a package. */
export function judgedAsJson({ completed, fault, findings, scores, findingsHash }: JudgedCells): JudgedJson {
  const computed = [...completed.figures].flatMap(([address, { text, formula }]) =>
    formula === null ? [] : [[address, { text, formula }] as const],
  )
  return {
    computed: Object.fromEntries(computed),
    fault,
    findings: findings.map(findingAsJson),
    scores: scores.map(scoreAsJson),
    findingsHash,
  }
}

function scoreAsJson({ no, name, printedTotal, total, grade, steps }: EvaluationScore): ScoreJson {
  return {
    attachment: no,
    name,
    printed: printedTotal.value?.amount.toString() ?? null,
    recomputed: total?.toString() ?? null,
    grade,
    steps: steps.map((step) => printStep(step, 'zh')),
  }
}

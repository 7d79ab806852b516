import type { Language } from '@mingxiao/audit'
import { type EvaluationScore, printStep, type ScoredPart } from '@mingxiao/core'
import { placeAsJson } from './report-as-json.ts'

/** Recomputed scores for programs; figures are decimal strings. */
export function scoreAsJson(file: string, scores: readonly EvaluationScore[], language: Language): string {
  const evaluations = scores.map((score) => ({
    attachment: score.no,
    name: score.name,
    execution: partAsJson(score.execution, language),
    indicators: score.indicators.map((scored) => ({
      name: scored.indicator.level3.value,
      ...partAsJson(scored, language),
    })),
    total: {
      printed: score.printedTotal.value?.amount ?? null,
      recomputed: score.total,
      grade: score.grade,
      missing: score.missing,
      steps: score.steps.map((step) => printStep(step, language)),
    },
  }))
  return `${JSON.stringify({ file, evaluations }, null, 2)}\n`
}

function partAsJson({ printed, recomputed, counted }: ScoredPart, language: Language) {
  const base = { printed: printed.value?.amount ?? null, counted, place: placeAsJson(printed.place) }
  if (recomputed.kind === 'none') return { ...base, recomputed: null, why: recomputed.why, steps: [] }
  const steps = recomputed.steps.map((step) => printStep(step, language))
  if (recomputed.kind === 'score') return { ...base, recomputed: recomputed.score, steps }
  return { ...base, recomputed: { lowest: recomputed.lowest, highest: recomputed.highest }, steps }
}

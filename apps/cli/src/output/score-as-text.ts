import type { Language } from '@mingxiao/audit'
import { type EvaluationScore, printStep, type ScoredPart, squeezed } from '@mingxiao/core'
import { paint } from './paint.ts'
import { type ScoreTexts, scoreTexts } from './score-texts.ts'

/** Recomputed scores for people: every row with its arithmetic, then the total. */
export function scoreAsText(scores: readonly EvaluationScore[], language: Language): string {
  const say = scoreTexts[language]
  return `${scores.map((score) => evaluationText(score, language, say)).join('\n\n')}\n`
}

function evaluationText(score: EvaluationScore, language: Language, say: ScoreTexts): string {
  return [
    paint('bold', say.heading(score.no, squeezed(score.name))),
    ...partLines(say.execution, score.execution, language, say),
    ...score.indicators.flatMap((scored) => {
      return partLines(squeezed(scored.indicator.level3.place.quote), scored, language, say)
    }),
    totalLine(score, say),
    ...score.steps.map((step) => paint('faint', `      ${printStep(step, language)}`)),
    ...(score.kept.length > 0 ? [`  ${say.kept(score.kept.length)}`] : []),
    ...score.missing.map((label) => `  ${paint('warning', say.missing(label))}`),
  ].join('\n')
}

function partLines(name: string, part: ScoredPart, language: Language, say: ScoreTexts): readonly string[] {
  const printed = squeezed(part.printed.place.quote) || say.blank
  const { recomputed } = part
  if (recomputed.kind === 'none') {
    return [`  ${say.line(name, printed, say.notRecomputed)}`, paint('faint', `      ${say.why[recomputed.why]}`)]
  }
  const result =
    recomputed.kind === 'score'
      ? recomputed.score.toString()
      : say.range(`${recomputed.lowest}`, `${recomputed.highest}`)
  const amount = part.printed.value?.amount
  const differs = amount === undefined || part.counted === null || !amount.equals(part.counted)
  const line = `  ${say.line(name, printed, result)}`
  const steps = recomputed.steps.map((step) => paint('faint', `      ${printStep(step, language)}`))
  return [differs ? paint('warning', line) : line, ...steps]
}

function totalLine({ printedTotal, total, grade }: EvaluationScore, say: ScoreTexts): string {
  const printed = squeezed(printedTotal.place.quote) || say.blank
  return paint('bold', `  ${say.total(printed, total?.toString() ?? say.notRecomputed, grade ?? '')}`)
}

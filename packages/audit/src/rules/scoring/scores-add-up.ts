import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  filledRowsOf,
  nameOf,
  roundingOf,
  scoreExecution,
  sumPoints,
  totalOf,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import { type Replacement, replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { executionScoreOf } from './execution-points.ts'
import { scoresFit, weighsFull } from './fix-execution-score.ts'

export default defineRule({
  code: 'D06',
  id: 'scores-add-up',
  group: 'scoring',
  severity: 'error',
  title: {
    zh: '总分应等于各三级指标得分与预算执行率得分之和',
    en: 'The total score is the sum of the scores of indicators and execution',
  },
  cites: ['arithmetic/sum', 'provincial-performance-system/total'],
  messages: {
    wrongTotal: {
      zh: '“{name}”的总分填的是{found}，三级指标得分合计{rows}分，加预算执行率得分{execution}分，应为{expected}分，相差{difference}分。请改正总分。',
      en: 'The total score of “{name}” reads {found}; {rows} of the indicators and {execution} of execution make {expected}, {difference} apart. Correct the total.',
    },
    sumAboveFull: {
      zh: '“{name}”的总分填的是{found}，三级指标得分合计{rows}分，加预算执行率得分{execution}分，实为{expected}分，相差{difference}分，而满分只有{full}分。请先核对分值，再改正得分和总分。',
      en: 'The total score of “{name}” reads {found}; {rows} of the indicators and {execution} of execution make {expected}, {difference} apart, while full marks are {full}. Check the weights first, then correct scores and total.',
    },
    aboveFull: {
      zh: '“{name}”的总分填的是{found}，超过满分{expected}分，多{difference}分。请核对各项得分后改正总分。',
      en: 'The total score of “{name}” reads {found}, {difference} above full marks of {expected}. Check the scores and correct the total.',
    },
  },

  check(pack, report) {
    const full = Decimal.of(valueFor('scoring/full-marks', pack))
    for (const evaluation of evaluationsOf(pack)) {
      const { score } = totalOf(evaluation)
      if (!score) continue
      const at = evaluation.indicators.total.score
      const data = { name: nameOf(evaluation), found: at }
      const parts = scoresOf(evaluation)
      if (!parts) {
        if (!score.isAbove(full)) continue
        report({ message: 'aboveFull', at, data: { ...data, expected: full, difference: score.minus(full) } })
        continue
      }
      const expected = parts.rows.plus(parts.execution)
      if (isPrintedAs(score, expected, at.value?.decimals ?? 0, pack)) continue

      const wrong = { ...data, ...parts, expected, difference: score.minus(expected).abs() }
      const related = [evaluation.funds.total.score]
      if (expected.isAbove(full)) report({ message: 'sumAboveFull', at, related, data: { ...wrong, full } })
      else report({ message: 'wrongTotal', at, related, data: wrong, fix: fixTotalScore(evaluation, expected, pack) })
    }
  },
})

/** The sum stands for the total only where what it adds up is right: weights, scores and the score for execution. */
function fixTotalScore(evaluation: Evaluation, sum: Decimal, year: LawYear): readonly Replacement[] {
  const total = evaluation.indicators.total.score
  const { score } = evaluation.funds.total
  const execution = scoreExecution(evaluation, year)
  const isExecutionRight = execution.kind === 'none' || score.value?.amount.equals(execution.score) === true
  const isSure = total.state === 'value' && weighsFull(evaluation, year) && scoresFit(evaluation) && isExecutionRight
  return isSure ? [replace(total, sum)] : []
}

/** Null while a score is blank: what the total must be cannot be said then. */
function scoresOf(evaluation: Evaluation): { readonly rows: Decimal; readonly execution: Decimal } | null {
  const filled = filledRowsOf(evaluation)
  const rows = sumPoints(filled.map(({ score }) => score))
  const execution = executionScoreOf(evaluation)
  return filled.length > 0 && rows && execution ? { rows, execution } : null
}

/** A total may be printed with fewer decimals than its parts, but not without any. */
function isPrintedAs(printed: Decimal, exact: Decimal, decimals: number, year: LawYear): boolean {
  if (printed.equals(exact)) return true
  return decimals > 0 && printed.equals(exact.round({ ...roundingOf(year), digits: decimals }))
}

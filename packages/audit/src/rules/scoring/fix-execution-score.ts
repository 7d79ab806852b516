import { Decimal, type Evaluation, filledRowsOf, sumPoints } from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import { type Replacement, replace } from '../../engine/fix.ts'
import { executionScoreOf, executionWeightOf } from './execution-points.ts'

/**
 * The score for execution, and the total that follows from it. Nothing is offered where the weights do not make full marks
 * or the rows are not all scored: then the total would be wrong still.
 */
export function fixExecutionScore(evaluation: Evaluation, score: Decimal, year: LawYear): readonly Replacement[] {
  const { funds, indicators } = evaluation
  const rows = sumPoints(filledRowsOf(evaluation).map((row) => row.score))
  if (!rows || !weighsFull(evaluation, year)) return []
  const printed = funds.total.score
  const isAmongRows =
    printed.state === 'value' && executionScoreOf(evaluation)?.isZero() && !printed.value.amount.isZero()
  if (isAmongRows) return []

  const total = indicators.total.score
  const isPrinted = total.state === 'value' || total.state === 'blank'
  return [replace(printed, score), ...(isPrinted ? [replace(total, rows.plus(score))] : [])]
}

/** Whether the weights of the indicators and of execution make full marks. */
export function weighsFull(evaluation: Evaluation, year: LawYear): boolean {
  const rows = sumPoints(filledRowsOf(evaluation).map(({ weight }) => weight))
  const execution = executionWeightOf(evaluation)
  return !!rows && !!execution && rows.plus(execution).equals(Decimal.of(valueFor('scoring/full-marks', year)))
}

/** Whether every indicator has a score within its weight. */
export function scoresFit(evaluation: Evaluation): boolean {
  return filledRowsOf(evaluation).every(({ score, weight }) => {
    const [given, most] = [score.value?.amount, weight.value?.amount]
    return !!given && !!most && !given.isNegative() && given.isAtMost(most)
  })
}

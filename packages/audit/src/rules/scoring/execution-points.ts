import { Decimal, type Entry, type Evaluation, type Figure, filledRowsOf, plainText, sumPoints } from '@mingxiao/core'

/**
 * The points that the money block sets for execution, to be added to those of the indicators; zero where the table scores
 * execution once more as a row among its indicators. Null where the block prints none.
 */
export function executionWeightOf(evaluation: Evaluation): Decimal | null {
  return besideRows(evaluation, evaluation.funds.total.weight)
}

/** The score for execution, to be added to those of the indicators. */
export function executionScoreOf(evaluation: Evaluation): Decimal | null {
  return besideRows(evaluation, evaluation.funds.total.score)
}

function besideRows(evaluation: Evaluation, { value }: Entry<Figure>): Decimal | null {
  if (!value) return null
  return isAmongRows(evaluation) ? Decimal.zero : value.amount
}

function isAmongRows(evaluation: Evaluation): boolean {
  const rows = filledRowsOf(evaluation).filter(({ level1, level2 }) =>
    [level1, level2].some(({ value }) => /^(预算执行|执行率)/.test(plainText(value ?? ''))),
  )
  const { value } = evaluation.funds.total.weight
  if (!value || rows.length === 0) return false
  return sumPoints(rows.map(({ weight }) => weight))?.equals(value.amount) ?? false
}

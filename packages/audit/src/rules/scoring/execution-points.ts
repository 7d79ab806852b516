import { Decimal, type Evaluation, filledRowsOf, plainText, sumPoints } from '@mingxiao/core'
import { ownWeightsOf } from '@mingxiao/law'

/**
 * The points set for execution, to be added to those of the indicators: those that the money block prints, or where it has no
 * place for them those of the edition. Zero where execution is scored among the indicators; null where it is not known.
 */
export function executionWeightOf(evaluation: Evaluation): Decimal | null {
  const { weight } = evaluation.funds.total
  if (weight.value) return isAmongRows(evaluation) ? Decimal.zero : weight.value.amount
  const own = weight.state === 'absent' ? ownWeightOf(evaluation) : null
  return own === null ? null : Decimal.of(own)
}

/** The score for execution, to be added to those of the indicators. */
export function executionScoreOf(evaluation: Evaluation): Decimal | null {
  const { score } = evaluation.funds.total
  if (score.value) return isAmongRows(evaluation) ? Decimal.zero : score.value.amount
  return score.state === 'absent' && ownWeightOf(evaluation) === '0' ? Decimal.zero : null
}

/** What the edition sets of its own; null where it follows the national weights or has none. */
function ownWeightOf({ edition }: Evaluation): string | null {
  const [own] = ownWeightsOf(edition)
  return own ? (own.heads['执行率'] ?? '0') : null
}

function isAmongRows(evaluation: Evaluation): boolean {
  const rows = filledRowsOf(evaluation).filter(({ level1, level2 }) =>
    [level1, level2].some(({ value }) => /^(预算执行|执行率)/.test(plainText(value ?? ''))),
  )
  const { value } = evaluation.funds.total.weight
  if (!value || rows.length === 0) return false
  return sumPoints(rows.map(({ weight }) => weight))?.equals(value.amount) ?? false
}

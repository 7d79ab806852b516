import { type Decimal, type Evaluation, type Package, sum, yuanOf } from '@mingxiao/core'

/** The year's budget that a package answers for, in 元: the unit's, or that of all its projects; null where it names none. */
export function moneyAtStake(pack: Package): Decimal | null {
  const whole = pack.unitEvaluation ? budgetOf(pack, pack.unitEvaluation) : null
  if (whole) return whole
  const budgets = pack.projectEvaluations.flatMap((project) => budgetOf(pack, project) ?? [])
  return budgets.length === 0 ? null : sum(budgets)
}

function budgetOf(pack: Package, evaluation: Evaluation): Decimal | null {
  const { budget, initial } = evaluation.funds.total
  const amount = yuanOf(pack, evaluation, budget) ?? yuanOf(pack, evaluation, initial)
  return amount && !amount.isNegative() ? amount : null
}

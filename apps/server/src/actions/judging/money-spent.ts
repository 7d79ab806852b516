import { type Decimal, type Package, sum, yuanOf } from '@mingxiao/core'

/** What was spent of the budget that `moneyAtStake` names, in 元; null where the package does not say. */
export function moneySpent(pack: Package): Decimal | null {
  const { unitEvaluation, projectEvaluations } = pack
  const whole = unitEvaluation ? yuanOf(pack, unitEvaluation, unitEvaluation.funds.total.spent) : null
  if (whole) return whole
  const spent = projectEvaluations.map((project) => yuanOf(pack, project, project.funds.total.spent))
  return spent.length === 0 || spent.includes(null) ? null : sum(spent.flatMap((one) => one ?? []))
}

import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  executionBaseOf,
  filledRowsOf,
  nameOf,
  percentOf,
  roundScore,
  scoreExecution,
  sumPoints,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D16',
  id: 'score-not-ahead-of-execution',
  group: 'scoring',
  severity: 'warning',
  title: { zh: '指标得分应与预算执行相称', en: 'The scores of indicators keep step with execution' },
  cites: ['provincial-performance-system/ahead-of-execution', 'provincial-performance-system/unspent'],
  messages: {
    ahead: {
      zh: '“{name}”的指标得分率为{found}%，预算执行得分率为{execution}%，指标高出{difference}%，超过{limit}%。请核对指标完成情况，并说明资金没有用完而任务已完成的原因。',
      en: 'The indicators of “{name}” score {found}% of their points, execution {execution}%: {difference}% ahead, more than {limit}%. Check the results, and say why the work is done while money is left.',
    },
    aheadUnspent: {
      zh: '“{name}”的指标得分率为{found}%，预算执行得分率只有{execution}%，指标高出{difference}%，超过{limit}%，全年预算还有{unspent}%没有支出。请核对指标完成情况，并说明资金没有用完而任务已完成的原因。',
      en: 'The indicators of “{name}” score {found}% of their points, execution only {execution}%: {difference}% ahead, more than {limit}%, with {unspent}% of the budget unspent. Check the results, and say why the work is done while money is left.',
    },
    noBudget: {
      zh: '“{name}”的全年预算数为零，指标却得了{found}分。请核对全年预算数；确实没有安排资金的，请说明指标由什么资金完成。',
      en: 'The budget of “{name}” is zero, yet its indicators score {found}. Check the budget; where no money was set aside, say what paid for the results.',
    },
  },

  check(pack, report) {
    const limit = Decimal.of(valueFor('scoring/ahead-of-execution-share', pack)).times(Decimal.hundred)
    const unspentLimit = Decimal.of(valueFor('execution/unspent-share', pack)).times(Decimal.hundred)
    for (const evaluation of evaluationsOf(pack)) {
      const { total } = evaluation.funds
      const scores = scoresOf(evaluation)
      if (!scores) continue
      const name = nameOf(evaluation)
      const related = [total.budget, total.spent]
      if (total.budget.value?.amount.isZero()) {
        report({ message: 'noBudget', at: total.budget, data: { name, found: scores.points } })
        continue
      }
      const execution = executionShare(evaluation, pack)
      const ahead = execution && percentOf(scores.share.minus(execution), scores.share)
      if (!execution || !ahead?.isAbove(limit)) continue

      const rounded = (percent: Decimal) => roundScore(percent, pack)
      const found = rounded(scores.share)
      const data = { name, found, execution: rounded(execution), difference: rounded(ahead), limit }
      const unspent = unspentOf(evaluation)
      if (unspent?.isAbove(unspentLimit)) {
        report({ message: 'aheadUnspent', at: total.rate, related, data: { ...data, unspent: rounded(unspent) } })
      } else {
        report({ message: 'ahead', at: total.rate, related, data })
      }
    }
  },
})

/** Points and their share in percent; null where a score or a weight is not known, or nothing was scored. */
function scoresOf(evaluation: Evaluation): { readonly points: Decimal; readonly share: Decimal } | null {
  const rows = filledRowsOf(evaluation)
  const points = sumPoints(rows.map(({ score }) => score))
  const weights = sumPoints(rows.map(({ weight }) => weight))
  const share = points && weights && percentOf(points, weights)
  return points?.isAbove(Decimal.zero) && share ? { points, share } : null
}

/** In percent of the points for execution, from the amounts where they can be divided, else as printed. */
function executionShare(evaluation: Evaluation, year: LawYear): Decimal | null {
  const { total } = evaluation.funds
  const recomputed = scoreExecution(evaluation, year)
  if (recomputed.kind === 'score') return percentOf(recomputed.exact, recomputed.weight)
  const { score, weight } = total
  return score.value && weight.value && percentOf(score.value.amount, weight.value.amount)
}

function unspentOf(evaluation: Evaluation): Decimal | null {
  const { total } = evaluation.funds
  const { spent } = total
  const budget = executionBaseOf(evaluation, total)
  return budget.value && spent.value && percentOf(budget.value.amount.minus(spent.value.amount), budget.value.amount)
}

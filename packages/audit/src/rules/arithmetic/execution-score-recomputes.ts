import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  executionBaseOf,
  type Figure,
  nameOf,
  type RecomputedExecution,
  roundingOf,
  roundScore,
  scoreExecution,
} from '@mingxiao/core'
import type { LawYear } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { fixExecutionScore } from '../scoring/fix-execution-score.ts'
import { judgeRate } from './judge-rate.ts'

export default defineRule({
  code: 'A12',
  id: 'execution-score-recomputes',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '预算执行率得分应等于分值乘以执行率', en: 'The execution score is its weight times the execution rate' },
  cites: ['cai-yu-2020-10/13', 'provincial-performance-system/execution-score'],
  messages: {
    wrongScore: {
      zh: '“{name}”的预算执行率得分填的是{found}，分值{weight}分乘以执行率{rate}%应为{expected}分，相差{difference}分。请改正，并相应改正总分。',
      en: 'The execution score of “{name}” reads {found}; a weight of {weight} times a rate of {rate}% makes {expected}, {difference} apart. Correct it, and the total with it.',
    },
    notCapped: {
      zh: '“{name}”的预算执行率得分填的是{found}。执行数超过预算数时，得分以分值{weight}分为限，应为{expected}分，多得{difference}分。请改正，并相应改正总分。',
      en: 'The execution score of “{name}” reads {found}. Where more was spent than budgeted the score stops at its weight of {weight}: it is {expected}, {difference} less. Correct it, and the total with it.',
    },
  },

  check(pack, report) {
    for (const table of evaluationsOf(pack)) {
      const row = table.funds.total
      const printed = row.score
      const recomputed = scoreExecution(table, pack)
      if (printed.state !== 'value' || recomputed.kind === 'none') continue
      if (isRight(printed.value, recomputed, table, pack)) continue

      const { score: expected, rate, weight } = recomputed
      const difference = expected.minus(printed.value.amount).abs()
      const data = { name: nameOf(table), found: printed, expected, difference, weight }
      const related = [executionBaseOf(table, row), row.spent, row.weight]
      const fix = fixExecutionScore(table, expected, pack)
      if (rate.isAbove(Decimal.hundred)) {
        report({ message: 'notCapped', at: printed, related, data, fix })
      } else {
        const rounded = rate.round(roundingOf(pack))
        report({ message: 'wrongScore', at: printed, related, data: { ...data, rate: rounded }, fix })
      }
    }
  },
})

/**
 * A score may be printed with fewer decimals, or rest on the rate as printed where that is right; but full marks are for
 * full execution only.
 */
function isRight(printed: Figure, recomputed: RecomputedExecution, table: Evaluation, year: LawYear): boolean {
  const { exact, score, weight, rate: exactRate } = recomputed
  if (printed.amount.equals(score)) return true
  if (printed.amount.isAtLeast(weight)) return false
  if (exactRate.isAbove(Decimal.hundred)) return true // a unit may mark itself down for overspending
  const atShown = exact.round({ ...roundingOf(year), digits: printed.decimals })
  if (printed.decimals > 0 && printed.amount.equals(atShown)) return true

  const rate = rightRate(table, year)
  return rate !== null && printed.amount.equals(roundScore(weight.times(rate).dividedBy(Decimal.hundred), year))
}

/** The printed rate in percent, if it is that of the row. */
function rightRate(table: Evaluation, year: LawYear): Decimal | null {
  const { rate, spent } = table.funds.total
  const budget = executionBaseOf(table, table.funds.total)
  if (!rate.value || !spent.value || !budget.value || rate.value.unit !== '%') return null
  const judged = judgeRate(rate.value, spent.value.amount, budget.value.amount, year)
  return judged && judged.verdict !== 'wrong' ? rate.value.amount : null
}

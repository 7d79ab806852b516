import {
  type Decimal,
  type Entry,
  type Evaluation,
  evaluationsOf,
  executionBaseOf,
  type Figure,
  type FundsRow,
  fundsRowsOf,
  nameOf,
  type Package,
  yuanOf,
} from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { judgeRate } from './judge-rate.ts'

export default defineRule({
  code: 'A11',
  id: 'execution-rate-recomputes',
  group: 'arithmetic',
  severity: 'error',
  title: {
    zh: '执行率应等于全年执行数除以全年预算数',
    en: 'The execution rate is spending divided by the budget of the year',
  },
  cites: ['cai-yu-2020-10/form-1', 'form-hunan-2024/unit-evaluation-funds'],
  messages: {
    wrongRate: {
      zh: '“{name}”的执行率填的是{found}，按全年执行数{spent}除以全年预算数{budget}应为{expected}，相差{difference}个百分点。请核对后重算。',
      en: 'The execution rate of “{name}” reads {found}; spending {spent} over the budget {budget} makes {expected}, {difference} points apart. Check and recompute.',
    },
    wrongBase: {
      zh: '“{name}”的执行率填的是{found}，是用年初预算数{initial}作分母算出来的。应以全年预算数作分母：{spent}除以{budget}，为{expected}，相差{difference}个百分点。',
      en: 'The execution rate of “{name}” reads {found}, which rests on the initial budget {initial}. It rests on the budget of the year: {spent} over {budget} makes {expected}, {difference} points apart.',
    },
  },

  check(pack, report) {
    for (const table of evaluationsOf(pack)) {
      for (const [row, ...same] of Map.groupBy(fundsRowsOf(table), printed).values()) {
        if (row?.rate.state !== 'value') continue
        const { initial, spent, rate } = row
        const budget = executionBaseOf(table, row)
        const onBudget = judged(pack, table, row, budget)
        if (onBudget?.verdict !== 'wrong') continue // rates-share-rounding speaks of digits cut off

        const onInitial = budget === initial ? null : judged(pack, table, row, initial)
        const { expected } = onBudget
        const difference: Decimal = expected.amount.minus(rate.value.amount).abs()
        const data = { name: nameOf(table), found: rate, expected, difference, spent, budget }
        const related = [budget, spent, ...same.map((other) => other.rate)]
        const fix = [row, ...same].map((wrong) => replace(wrong.rate, expected))
        if (onInitial && onInitial.verdict !== 'wrong') {
          report({ message: 'wrongBase', at: rate, related: [initial, ...related], data: { ...data, initial }, fix })
        } else {
          report({ message: 'wrongRate', at: rate, related, data, fix })
        }
      }
    }
  },
})

function judged(pack: Package, table: Evaluation, row: FundsRow, base: Entry<Figure>) {
  const [part, whole] = [yuanOf(pack, table, row.spent), yuanOf(pack, table, base)]
  return row.rate.value && part && whole ? judgeRate(row.rate.value, part, whole, pack) : null
}

/** Rows that print the same figures, such as 年度资金总额 and 当年财政拨款, have one defect between them. */
function printed({ initial, budget, spent, rate }: FundsRow): string {
  return [initial, budget, spent, rate].map(({ value }) => (value ? value.amount.toString() : '')).join(' ')
}

import { defineRule } from '../../engine/rule.ts'
import { judgeBreakdown } from './sums/judge-breakdown.ts'

export default defineRule({
  code: 'A09',
  id: 'income-sources-add-up',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '按收入性质各项之和应等于全年执行数', en: 'Income by source adds up to the spending of the year' },
  cites: ['arithmetic/sum', 'form-hunan-2024/unit-evaluation-funds'],
  messages: {
    notSpent: {
      zh: '按收入性质各项相加为{found}，全年执行数是{expected}，相差{difference}。请核对各项收入来源，使两者一致。',
      en: 'Income by source adds up to {found}, the spending of the year is {expected}, {difference} apart. Check the sources until both agree.',
    },
    isBudget: {
      severity: 'info',
      zh: '按收入性质各项相加为{found}，等于全年预算数，与全年执行数{expected}相差{difference}。请按全年执行数的资金来源填列。',
      en: 'Income by source adds up to {found}, which is the budget of the year; the spending is {expected}, {difference} apart. Part the spending by its sources.',
    },
    notPrinted: {
      zh: '“按收入性质分”的合计填的是{found}，各项相加为{expected}，相差{difference}。请核对后改正。',
      en: 'The sum of income by source reads {found}; its parts add up to {expected}, {difference} apart. Check and correct.',
    },
  },

  check(pack, report) {
    const table = pack.unitEvaluation
    if (!table) return
    const { all, publicBudget, governmentFunds, specialAccount, other } = table.income
    const parts = [publicBudget, governmentFunds, specialAccount, other]
    for (const mismatch of judgeBreakdown(pack, table, { all, parts })) report(mismatch)
  },
})

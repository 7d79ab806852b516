import { defineRule } from '../../engine/rule.ts'
import { judgeBreakdown } from './sums/judge-breakdown.ts'

export default defineRule({
  code: 'A10',
  id: 'spending-kinds-add-up',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '按支出性质各项之和应等于全年执行数', en: 'Spending by kind adds up to the spending of the year' },
  cites: ['arithmetic/sum', 'form-hunan-2024/unit-evaluation-funds'],
  messages: {
    notSpent: {
      zh: '按支出性质各项相加为{found}，全年执行数是{expected}，相差{difference}。请核对基本支出和项目支出，使两者一致。',
      en: 'Spending by kind adds up to {found}, the spending of the year is {expected}, {difference} apart. Check basic and project spending until both agree.',
    },
    isBudget: {
      severity: 'info',
      zh: '按支出性质各项相加为{found}，等于全年预算数，与全年执行数{expected}相差{difference}。请按全年执行数分列基本支出和项目支出。',
      en: 'Spending by kind adds up to {found}, which is the budget of the year; the spending is {expected}, {difference} apart. Part the spending of the year.',
    },
    notPrinted: {
      zh: '“按支出性质分”的合计填的是{found}，各项相加为{expected}，相差{difference}。请核对后改正。',
      en: 'The sum of spending by kind reads {found}; its parts add up to {expected}, {difference} apart. Check and correct.',
    },
  },

  check(pack, report) {
    const table = pack.unitEvaluation
    if (!table) return
    const { all, basic, projects } = table.spending
    const parts = [basic, projects]
    for (const mismatch of judgeBreakdown(pack, table, { all, parts })) report(mismatch)
  },
})

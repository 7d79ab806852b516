import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-back-filled-budget.ts'

/** 附件2 with these amounts, in 元 although its head says 万元. */
function unit(initial: string, budget: string, spent: string) {
  return aPackage({ unitEvaluation: { funds: { total: { initial, budget, spent } } } })
}

testRule(rule, {
  passes: {
    'spending below the budget': aPackage(),
    'a budget as it was at the start of the year': unit('3522000.55', '3522000.55', '3522000.55'),
    'a round budget wholly spent': unit('3500000.00', '3522000.00', '3522000.00'),
    'amounts of 万元, in which nobody can see cents': unit('300.00', '352.20', '352.20'),
    'a budget one cent above the spending': unit('3500000.00', '3522000.56', '3522000.55'),
    'a blank initial budget': unit('', '3522000.55', '3522000.55'),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'a budget equal to the spending to the cent': {
      package: unit('3500000.00', '3522000.55', '3522000.55'),
      findings: [
        {
          message: 'equalToTheCent',
          at: '2 年度资金总额·全年预算数',
          text: '“部门整体支出”的全年预算数3522000.55与全年执行数分毫不差，且带零头，而年初预算数是3500000.00。请核对全年预算数是否按执行数倒填；应填调整预算批复的数，并附批复文号。',
          related: ['2 年度资金总额·全年执行数', '2 年度资金总额·年初预算数'],
        },
      ],
    },
    'cents behind the fourth decimal of 万元': {
      package: unit('350.00', '352.200055', '352.200055'),
      findings: [
        {
          message: 'equalToTheCent',
          at: '2 年度资金总额·全年预算数',
          text: '“部门整体支出”的全年预算数352.200055与全年执行数分毫不差，且带零头，而年初预算数是350.00。请核对全年预算数是否按执行数倒填；应填调整预算批复的数，并附批复文号。',
        },
      ],
    },
    'a project whose budget was filled in from its spending': {
      package: aPackage({
        projects: { 0: { funds: { total: { initial: '600000元', budget: '581999.37元', spent: '581999.37元' } } } },
      }),
      findings: [
        {
          message: 'equalToTheCent',
          at: '3-1 年度资金总额·全年预算数',
          text: '“农村供水保障经费”的全年预算数581999.37元与全年执行数分毫不差，且带零头，而年初预算数是600000元。请核对全年预算数是否按执行数倒填；应填调整预算批复的数，并附批复文号。',
        },
      ],
    },
  },
})

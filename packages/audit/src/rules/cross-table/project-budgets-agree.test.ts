import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-budgets-agree.ts'

function firstProject(listed: string, initial: string, budget: string) {
  return aPackage({
    baseData: { spending: { projectLines: { 0: { budget: listed } } } },
    projects: { 0: { funds: { total: { initial, budget } } } },
  })
}

testRule(rule, {
  passes: {
    'each table gives what its row gives': aPackage(),
    '附件1 gives the budget after adjustment': firstProject('55.00', '60.00', '55.00'),
    '附件1 gives the initial budget': firstProject('60.00', '60.00', '55.00'),
    'the same amount in 元': firstProject('600000元', '60.00', '60.00'),
    'a decimal slip between 元 and 万元 is left to another rule': firstProject('600000元', '', '6.00'),
    'a blank row': firstProject('', '60.00', '60.00'),
    'a blank table': firstProject('60.00', '', ''),
    'a table with only the initial budget': firstProject('60.00', '60.00', '——'),
    'a project without a row': aPackage({ projects: { 0: { heading: { project: '堤防白蚁防治经费' } } } }),
    'no 附件1': aPackage({ baseData: null }),
  },
  finds: {
    'neither budget agrees': {
      package: firstProject('50.00', '60.00', '55.00'),
      findings: [
        {
          message: 'differs',
          at: '3-1 年度资金总额·全年预算数',
          text: '“农村供水保障经费”的全年预算数为55.00万元，附件1该项目的2024年预算数为50.00万元，相差5.00万元，年初和全年两个预算数都与附件1不符。请对照预算批复改为一致。',
          related: ['1 “1、农村供水保障经费”·2024年预算数'],
        },
      ],
    },
    'only an initial budget, which does not agree': {
      package: firstProject('50.00', '60.00', ''),
      findings: [
        {
          message: 'differs',
          at: '3-1 年度资金总额·年初预算数',
          text: '“农村供水保障经费”的年初预算数为60.00万元，附件1该项目的2024年预算数为50.00万元，相差10.00万元，年初和全年两个预算数都与附件1不符。请对照预算批复改为一致。',
        },
      ],
    },
  },
})

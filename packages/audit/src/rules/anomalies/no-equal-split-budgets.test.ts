import { aPackage } from '../../testing/a-package.ts'
import { goodPackage } from '../../testing/good-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-equal-split-budgets.ts'

function rows(...budgets: readonly string[]) {
  const projectLines = budgets.map((budget, at) => ({ rowLabel: `${at + 1}、第${at + 1}段渠道维修`, budget }))
  return aPackage({ baseData: { spending: { projectLines } } })
}

testRule(rule, {
  passes: {
    'different budgets': aPackage(),
    'six different budgets': aPackage(goodPackage(6)),
    'one project': rows('60.00'),
    'two of five': rows('60.00', '20.00', '20.00', '35.00', '12.00'),
    'two of four': rows('60.00', '20.00', '20.00', '35.00'),
    'blank, zero and 无': rows('0.00', '0.00', '', '无'),
    'no base data and different tables': aPackage({ baseData: null }),
    'nothing to compare': aPackage({ baseData: null, projects: [] }),
  },
  finds: {
    'two projects with half of the sum each': {
      package: rows('64000.00', '64000'),
      findings: [
        {
          message: 'equalShares',
          at: '1 “1、第1段渠道维修”·2024年预算数',
          text: '2个项目中有2个的预算数都是64000.00：第1段渠道维修、第2段渠道维修。看来是把总数平均分配的；请核对各项目的预算是否按各自的工作量测算，并保留测算依据。',
          related: ['1 “2、第2段渠道维修”·2024年预算数'],
        },
      ],
    },
    'most of many projects': {
      package: rows('60.00', '20.00', '20.00', '20.00'),
      findings: [
        {
          message: 'equalShares',
          at: '1 “2、第2段渠道维修”·2024年预算数',
          text: '4个项目中有3个的预算数都是20.00：第2段渠道维修、第3段渠道维修、第4段渠道维修。看来是把总数平均分配的；请核对各项目的预算是否按各自的工作量测算，并保留测算依据。',
        },
      ],
    },
    'tables of the projects alone': {
      package: aPackage({ baseData: null, projects: { 1: { funds: { total: { budget: '60.00' } } } } }),
      findings: [
        {
          message: 'equalShares',
          at: '3-1 年度资金总额·全年预算数',
          text: '2个项目中有2个的预算数都是60.00：农村供水保障经费、水库巡查管护经费。看来是把总数平均分配的；请核对各项目的预算是否按各自的工作量测算，并保留测算依据。',
          related: ['3-2 年度资金总额·全年预算数'],
        },
      ],
    },
  },
})

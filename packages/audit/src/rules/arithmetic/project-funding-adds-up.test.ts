import { aPackage } from '../../testing/a-package.ts'
import type { ProjectTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-funding-adds-up.ts'

/** The first project: 60.00, 60.00 and 58.20, all appropriated this year. */
function funds(changes: NonNullable<ProjectTexts['funds']>) {
  return aPackage({ projects: { 0: { funds: changes } } })
}

testRule(rule, {
  passes: {
    'one source for all the money': aPackage(),
    'three sources that add up': funds({
      total: { initial: '75.50', budget: '75.50', spent: '73.70' },
      carriedOver: { initial: '10.50', budget: '10.50', spent: '10.50' },
      other: { initial: '5.00', budget: '5.00', spent: '5.00' },
    }),
    'other sources blank': funds({
      carriedOver: { initial: '', budget: '', spent: '' },
      other: { initial: '', budget: '', spent: '' },
    }),
    'other sources 无 or —': funds({ carriedOver: { initial: '无' }, other: { budget: '—' } }),
    'all sources blank are left to another rule': funds({
      appropriation: { spent: '' },
      carriedOver: { spent: '' },
      other: { spent: '' },
    }),
    'a blank total is left to another rule': funds({ total: { initial: '', budget: '', spent: '' } }),
    'three sources that lost half a digit each': funds({
      total: { spent: '73.71' },
      carriedOver: { spent: '10.50' },
      other: { spent: '5.00' },
    }),
    'a source printed in 元': funds({ appropriation: { budget: '600000元' } }),
    'an unreadable source': funds({ appropriation: { spent: '约58' } }),
    'no projects': aPackage({ projects: [] }),
  },
  finds: {
    'the carry-over is not in the total': {
      package: funds({ carriedOver: { budget: '5.00' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '3-1 年度资金总额·全年预算数',
          text: '“农村供水保障经费”的“年度资金总额·全年预算数”填的是60.00，各项资金来源相加为65.00，相差5.00。请核对后改正。',
          related: ['3-1 当年财政拨款·全年预算数', '3-1 上年结转资金·全年预算数', '3-1 其他资金·全年预算数'],
        },
      ],
    },
    'a source of one hundredth less, all others zero': {
      package: funds({ appropriation: { spent: '58.19' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '3-1 年度资金总额·全年执行数',
          text: '“农村供水保障经费”的“年度资金总额·全年执行数”填的是58.20，各项资金来源相加为58.19，相差0.01。请核对后改正。',
        },
      ],
    },
    'both projects, each in its own column': {
      package: aPackage({
        projects: {
          0: { funds: { total: { initial: '66.00' } } },
          1: { funds: { appropriation: { spent: '' }, other: { spent: '37.00' } } },
        },
      }),
      findings: [
        {
          message: 'wrongTotal',
          at: '3-1 年度资金总额·年初预算数',
          text: '“农村供水保障经费”的“年度资金总额·年初预算数”填的是66.00，各项资金来源相加为60.00，相差6.00。请核对后改正。',
        },
        {
          message: 'wrongTotal',
          at: '3-2 年度资金总额·全年执行数',
          text: '“水库巡查管护经费”的“年度资金总额·全年执行数”填的是38.00，各项资金来源相加为37.00，相差1.00。请核对后改正。',
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './income-sources-add-up.ts'

type Income = NonNullable<NonNullable<PackageTexts['unitEvaluation']>['income']>

/** Spent 352.20, budget 360.00. */
function income(changes: Income) {
  return aPackage({ unitEvaluation: { income: changes } })
}

testRule(rule, {
  passes: {
    'one source for all the spending': aPackage(),
    'four sources that add up': income({
      publicBudget: '300.00',
      governmentFunds: '40.00',
      specialAccount: '10.20',
      other: '2.00',
    }),
    'no printed sum': income({ all: '' }),
    'a printed sum alone': income({ publicBudget: '', governmentFunds: '', specialAccount: '', other: '' }),
    'other sources blank, 无 or —': income({ governmentFunds: '', specialAccount: '无', other: '—' }),
    'two sources that lost half a digit each': income({
      publicBudget: '300.01',
      governmentFunds: '52.20',
      all: '352.20',
    }),
    'sources printed in 元 beside a total in 万元': income({ all: '', publicBudget: '3522000.00元' }),
    'amounts of 元 under a head that says 万元': aPackage({
      unitEvaluation: {
        funds: { total: { initial: '3600000.00', budget: '3600000.00', spent: '3522000.00' } },
        income: { all: '', publicBudget: '3522000.00', governmentFunds: '0', specialAccount: '', other: '' },
      },
    }),
    'no sources at all are left to another rule': income({
      all: '',
      publicBudget: '',
      governmentFunds: '',
      specialAccount: '',
      other: '',
    }),
    'an unreadable source leaves the sum open': income({ publicBudget: '约352' }),
    'a blank spending is left to another rule': aPackage({ unitEvaluation: { funds: { total: { spent: '' } } } }),
    'no 附件2': aPackage({ unitEvaluation: null }),
  },
  finds: {
    'a source is missing, and the printed sum with it': {
      package: income({ all: '340.00', publicBudget: '340.00' }),
      findings: [
        {
          message: 'notSpent',
          at: '2 按收入性质分',
          text: '按收入性质各项相加为340.00，全年执行数是352.20，相差12.20。请核对各项收入来源，使两者一致。',
          related: [
            '2 年度资金总额·全年执行数',
            '2 一般公共预算',
            '2 政府性基金拨款',
            '2 纳入专户管理的非税收入拨款',
            '2 其他资金',
          ],
        },
      ],
    },
    'the printed sum is right and a source is missing': {
      package: income({ publicBudget: '340.00' }),
      findings: [
        {
          message: 'notSpent',
          at: '2 按收入性质分',
          text: '按收入性质各项相加为340.00，全年执行数是352.20，相差12.20。请核对各项收入来源，使两者一致。',
        },
      ],
    },
    'the sources add up to the budget of the year': {
      package: income({ all: '360.00', publicBudget: '360.00' }),
      findings: [
        {
          message: 'isBudget',
          at: '2 按收入性质分',
          text: '按收入性质各项相加为360.00，等于全年预算数，与全年执行数352.20相差7.80。请按全年执行数的资金来源填列。',
          severity: 'info',
        },
      ],
    },
    'only the printed sum is wrong': {
      package: income({ all: '325.20' }),
      findings: [
        {
          message: 'notPrinted',
          at: '2 按收入性质分',
          text: '“按收入性质分”的合计填的是325.20，各项相加为352.20，相差27.00。请核对后改正。',
          related: ['2 一般公共预算', '2 政府性基金拨款', '2 纳入专户管理的非税收入拨款', '2 其他资金'],
          fix: { '2 按收入性质分': '352.20' },
        },
      ],
    },
    'a printed sum without parts': {
      package: income({ all: '325.20', publicBudget: '', governmentFunds: '', specialAccount: '', other: '' }),
      findings: [
        {
          message: 'notSpent',
          at: '2 按收入性质分',
          text: '按收入性质各项相加为325.20，全年执行数是352.20，相差27.00。请核对各项收入来源，使两者一致。',
        },
      ],
    },
    'three sums and no two alike': {
      package: income({ all: '325.20', publicBudget: '340.00' }),
      findings: [
        {
          message: 'notSpent',
          at: '2 按收入性质分',
          text: '按收入性质各项相加为340.00，全年执行数是352.20，相差12.20。请核对各项收入来源，使两者一致。',
          fix: null,
        },
        {
          message: 'notPrinted',
          at: '2 按收入性质分',
          text: '“按收入性质分”的合计填的是325.20，各项相加为340.00，相差14.80。请核对后改正。',
          fix: null,
        },
      ],
    },
  },
})

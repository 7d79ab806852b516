import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './spending-kinds-add-up.ts'

type Spending = NonNullable<NonNullable<PackageTexts['unitEvaluation']>['spending']>

/** Spent 352.20, budget 360.00; basic 256.00, projects 96.20. */
function spending(changes: Spending) {
  return aPackage({ unitEvaluation: { spending: changes } })
}

/** The money block of a package whose head says 万元 while its figures are 元. */
function yuan(basic: string, projects: string) {
  return aPackage({
    unitEvaluation: {
      funds: { total: { initial: '3600000.00', budget: '3600000.00', spent: '3522000.00' } },
      income: { all: '', publicBudget: '3522000.00', governmentFunds: '0', specialAccount: '', other: '' },
      spending: { all: '', basic, projects },
    },
  })
}

testRule(rule, {
  passes: {
    'basic and project spending': aPackage(),
    'no printed sum': spending({ all: '' }),
    'no projects': spending({ basic: '352.20', projects: '无' }),
    'two amounts that lost half a digit each': spending({ all: '', basic: '256.01' }),
    'amounts of 元 that add up to the cent': yuan('2560000.55', '961999.45'),
    'no parts at all are left to another rule': spending({ all: '', basic: '', projects: '' }),
    'an unreadable part': spending({ basic: '二百五十六万' }),
    'no 附件2': aPackage({ unitEvaluation: null }),
  },
  finds: {
    'the printed sum agrees with its parts and not with the spending': {
      package: aPackage({
        unitEvaluation: {
          funds: { total: { initial: '861.10', budget: '2030.12', spent: '2030.12', rate: '100%', score: '10' } },
          income: {
            all: '2030.12',
            publicBudget: '1325.68',
            governmentFunds: '118.82',
            specialAccount: '0',
            other: '585.62',
          },
          spending: { all: '1925.67', basic: '900.47', projects: '1025.20' },
        },
      }),
      findings: [
        {
          message: 'notSpent',
          at: '2 按支出性质分',
          text: '按支出性质各项相加为1925.67，全年执行数是2030.12，相差104.45。请核对基本支出和项目支出，使两者一致。',
          related: ['2 年度资金总额·全年执行数', '2 基本支出', '2 项目支出'],
        },
      ],
    },
    'one cent too much in 元': {
      package: yuan('2560000.56', '961999.45'),
      findings: [
        {
          message: 'notSpent',
          at: '2 按支出性质分',
          text: '按支出性质各项相加为3522000.01，全年执行数是3522000.00，相差0.01。请核对基本支出和项目支出，使两者一致。',
        },
      ],
    },
    'the parts are those of the budget': {
      package: spending({ all: '', basic: '260.00', projects: '100.00' }),
      findings: [
        {
          message: 'isBudget',
          at: '2 按支出性质分',
          text: '按支出性质各项相加为360.00，等于全年预算数，与全年执行数352.20相差7.80。请按全年执行数分列基本支出和项目支出。',
          severity: 'info',
        },
      ],
    },
    'only the printed sum is wrong': {
      package: spending({ all: '325.20' }),
      findings: [
        {
          message: 'notPrinted',
          at: '2 按支出性质分',
          text: '“按支出性质分”的合计填的是325.20，各项相加为352.20，相差27.00。请核对后改正。',
          related: ['2 基本支出', '2 项目支出'],
          fix: { '2 按支出性质分': '352.20' },
        },
      ],
    },
  },
})

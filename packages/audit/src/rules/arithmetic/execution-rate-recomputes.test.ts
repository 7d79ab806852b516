import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts, ProjectTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './execution-rate-recomputes.ts'

type UnitTotal = NonNullable<NonNullable<PackageTexts['unitEvaluation']>['funds']>['total']
type ProjectFunds = NonNullable<ProjectTexts['funds']>

/** Initial and budget 360.00, spent 352.20, 97.83%. */
function unit(total: NonNullable<UnitTotal>) {
  return aPackage({ unitEvaluation: { funds: { total } } })
}

/** The first project: initial and budget 60.00, spent 58.20, 97.00%. */
function project(funds: ProjectFunds) {
  return aPackage({ projects: { 0: { funds } } })
}

testRule(rule, {
  passes: {
    'rates right at two decimals': aPackage(),
    'a rate rounded to a whole percent': unit({ rate: '98%' }),
    'a rate with three decimals': unit({ rate: '97.833%' }),
    'a rate rounded up to 100%': unit({ spent: '359.99', rate: '100.00%' }),
    'a rate on a budget raised during the year': unit({ initial: '300.00' }),
    'digits cut off are left to another rule': unit({ spent: '352.40', rate: '97.88%' }),
    'more spent than budgeted': unit({ spent: '370.80', rate: '103.00%' }),
    'a rate without a percent sign': unit({ rate: '97.83' }),
    'a rate that a workbook holds as 0.9783': unit({ rate: '0.9783' }),
    'a blank rate is left to another rule': unit({ rate: '' }),
    'a blank budget': unit({ budget: '' }),
    'no money in a row, its rate a dash or zero': project({
      other: { budget: '0.00', spent: '0.00', rate: '0.00%' },
      carriedOver: { budget: '0', spent: '0', rate: '—' },
    }),
    'a row of its own with its own rate': project({
      total: { budget: '70.00', spent: '67.20', rate: '96.00%' },
      other: { budget: '10.00', spent: '9.00', rate: '90.00%' },
    }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'a rate on the initial budget, rounded': {
      package: unit({ initial: '1143900.00', budget: '1159138.98', spent: '1159138.98', rate: '101%' }),
      findings: [
        {
          message: 'wrongBase',
          at: '2 年度资金总额·执行率',
          text: '“部门整体支出”的执行率填的是101%，是用年初预算数1143900.00作分母算出来的。应以全年预算数作分母：1159138.98除以1159138.98，为100%，相差1个百分点。',
          related: ['2 年度资金总额·年初预算数', '2 年度资金总额·全年预算数', '2 年度资金总额·全年执行数'],
          fix: { '2 年度资金总额·执行率': '100%' },
        },
      ],
    },
    'a rate on the initial budget, cut off': {
      package: unit({ initial: '300.00', rate: '117%', spent: '352.20' }),
      findings: [
        {
          message: 'wrongBase',
          at: '2 年度资金总额·执行率',
          text: '“部门整体支出”的执行率填的是117%，是用年初预算数300.00作分母算出来的。应以全年预算数作分母：352.20除以360.00，为98%，相差19个百分点。',
        },
      ],
    },
    'a rate of nothing': {
      package: unit({ rate: '98.73%' }),
      findings: [
        {
          message: 'wrongRate',
          at: '2 年度资金总额·执行率',
          text: '“部门整体支出”的执行率填的是98.73%，按全年执行数352.20除以全年预算数360.00应为97.83%，相差0.9个百分点。请核对后重算。',
          related: ['2 年度资金总额·全年预算数', '2 年度资金总额·全年执行数'],
        },
      ],
    },
    'full execution claimed for less': {
      package: unit({ rate: '100.00%' }),
      findings: [
        {
          message: 'wrongRate',
          at: '2 年度资金总额·执行率',
          text: '“部门整体支出”的执行率填的是100.00%，按全年执行数352.20除以全年预算数360.00应为97.83%，相差2.17个百分点。请核对后重算。',
          fix: { '2 年度资金总额·执行率': '97.83%' },
        },
      ],
    },
    'the same wrong rate in the total and in its one source is one finding': {
      package: project({ total: { rate: '100%' }, appropriation: { rate: '100%' } }),
      findings: [
        {
          message: 'wrongRate',
          at: '3-1 年度资金总额·执行率',
          text: '“农村供水保障经费”的执行率填的是100%，按全年执行数58.20除以全年预算数60.00应为97%，相差3个百分点。请核对后重算。',
          related: ['3-1 年度资金总额·全年预算数', '3-1 年度资金总额·全年执行数', '3-1 当年财政拨款·执行率'],
          fix: { '3-1 年度资金总额·执行率': '97%', '3-1 当年财政拨款·执行率': '97%' },
        },
      ],
    },
    'a wrong rate in a source alone': {
      package: project({ carriedOver: { initial: '0.00', budget: '10.00', spent: '8.00', rate: '85.00%' } }),
      findings: [
        {
          message: 'wrongRate',
          at: '3-1 上年结转资金·执行率',
          text: '“农村供水保障经费”的执行率填的是85.00%，按全年执行数8.00除以全年预算数10.00应为80.00%，相差5个百分点。请核对后重算。',
        },
      ],
    },
  },
})

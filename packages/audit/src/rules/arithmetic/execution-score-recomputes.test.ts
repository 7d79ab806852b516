import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts, ProjectTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './execution-score-recomputes.ts'

type UnitFunds = NonNullable<NonNullable<PackageTexts['unitEvaluation']>['funds']>

/** Budget 360.00, spent 352.20, 97.83%, 9.78 of 10. */
function unit(total: NonNullable<UnitFunds['total']>) {
  return aPackage({ unitEvaluation: { funds: { total } } })
}

/** The first project: budget 60.00, spent 58.20, 97.00%, 9.70 of 10. */
function project(total: NonNullable<NonNullable<ProjectTexts['funds']>['total']>) {
  return aPackage({ projects: { 0: { funds: { total } } } })
}

testRule(rule, {
  passes: {
    'scores right at two decimals': aPackage(),
    'full execution, full marks': unit({ spent: '360.00', rate: '100%', score: '10' }),
    'more spent than budgeted, full marks': unit({ spent: '370.00', rate: '102.78%', score: '10' }),
    'points taken off because more was spent than budgeted': unit({ spent: '363.60', rate: '101.00%', score: '9' }),
    'a score with one decimal': unit({ score: '9.8' }),
    'a score with the word 分': unit({ score: '9.78分', weight: '10分' }),
    'a score from a rate rounded to a whole percent': unit({ rate: '98%', score: '9.80' }),
    'a score from a rate that was cut off': unit({ rate: '97%', score: '9.7' }),
    'the right score beside a wrong rate': unit({ rate: '101%', score: '9.78' }),
    'a weight of its own': unit({ weight: '20', score: '19.57' }),
    'no weight printed, the one in force holds': unit({ weight: '' }),
    'nothing spent, no score': project({ spent: '0.00', rate: '0%', score: '0' }),
    'a blank score is left to another rule': unit({ score: '' }),
    'a blank budget': unit({ budget: '' }),
    'no budget at all': unit({ budget: '0', spent: '0', rate: '—', score: '10' }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'full marks for less than full execution': {
      package: unit({ score: '10' }),
      findings: [
        {
          message: 'wrongScore',
          at: '2 年度资金总额·得分',
          text: '“部门整体支出”的预算执行率得分填的是10，分值10分乘以执行率97.83%应为9.78分，相差0.22分。请改正，并相应改正总分。',
          related: ['2 年度资金总额·全年预算数', '2 年度资金总额·全年执行数', '2 年度资金总额·分值'],
          fix: { '2 年度资金总额·得分': '9.78' },
        },
      ],
    },
    'full marks because the rate was rounded to 100%': {
      package: unit({ spent: '359.00', rate: '100%', score: '10' }),
      findings: [
        {
          message: 'wrongScore',
          at: '2 年度资金总额·得分',
          text: '“部门整体支出”的预算执行率得分填的是10，分值10分乘以执行率99.72%应为9.97分，相差0.03分。请改正，并相应改正总分。',
          fix: { '2 年度资金总额·得分': '9.97', '2 总分·自评得分': '99.77' },
        },
      ],
    },
    'a score from a wrong rate': {
      package: project({ rate: '90.00%', score: '9.00' }),
      findings: [
        {
          message: 'wrongScore',
          at: '3-1 年度资金总额·得分',
          text: '“农村供水保障经费”的预算执行率得分填的是9.00，分值10分乘以执行率97%应为9.7分，相差0.7分。请改正，并相应改正总分。',
        },
      ],
    },
    'a score rounded to a whole number': {
      package: project({ spent: '55.00', rate: '91.67%', score: '9' }),
      findings: [
        {
          message: 'wrongScore',
          at: '3-1 年度资金总额·得分',
          text: '“农村供水保障经费”的预算执行率得分填的是9，分值10分乘以执行率91.67%应为9.17分，相差0.17分。请改正，并相应改正总分。',
        },
      ],
    },
    'a score above the weight because more was spent than budgeted': {
      package: unit({ spent: '363.60', rate: '101.00%', score: '10.1' }),
      findings: [
        {
          message: 'notCapped',
          at: '2 年度资金总额·得分',
          text: '“部门整体支出”的预算执行率得分填的是10.1。执行数超过预算数时，得分以分值10分为限，应为10分，多得0.1分。请改正，并相应改正总分。',
          fix: { '2 年度资金总额·得分': '10', '2 总分·自评得分': '99.8' },
        },
      ],
    },
  },
})

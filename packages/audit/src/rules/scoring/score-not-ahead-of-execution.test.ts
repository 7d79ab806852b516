import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './score-not-ahead-of-execution.ts'

type Funds = Readonly<Partial<Record<'budget' | 'spent' | 'weight' | 'rate' | 'score', string>>>

/** The second project: all ninety points for its indicators, 38.00 of 40.00 spent. */
function project(total: Funds, rows: Readonly<Record<number, Readonly<Record<string, string>>>> = {}) {
  return aPackage({ projects: { 1: { funds: { total }, indicators: { rows } } } })
}

testRule(rule, {
  passes: {
    'scores in step with execution': aPackage(),
    'exactly as far ahead as is allowed': project({ spent: '38.00' }),
    'all spent': project({ spent: '40.00' }),
    'more spent than budgeted': project({ spent: '44.00' }),
    'little spent and little done': project(
      { spent: '20.00' },
      { 0: { score: '0' }, 1: { score: '0' }, 2: { score: '0' } },
    ),
    'a blank score is left to another rule': project({ spent: '20.00' }, { 0: { score: '' } }),
    'nothing scored': project(
      { spent: '20.00' },
      Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((at) => [at, { score: '0' }])),
    ),
    'amounts and score of execution blank': project({ budget: '', spent: '', score: '' }),
    'no money and no scores': project(
      { budget: '0', spent: '0', score: '—' },
      Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((at) => [at, { score: '' }])),
    ),
    'more points in the table than there should be': project({ spent: '40.00' }, { 6: { weight: '20', score: '20' } }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'a little further ahead than is allowed': {
      package: project({ spent: '37.90', rate: '94.75%' }),
      findings: [
        {
          message: 'ahead',
          at: '3-2 年度资金总额·执行率',
          text: '“水库巡查管护经费”的指标得分率为100%，预算执行得分率为94.75%，指标高出5.25%，超过5%。请核对指标完成情况，并说明资金没有用完而任务已完成的原因。',
          related: ['3-2 年度资金总额·全年预算数', '3-2 年度资金总额·全年执行数'],
        },
      ],
    },
    'half the money unspent, whatever the printed score of execution': {
      package: project({ spent: '20.00', rate: '100%', score: '10' }),
      findings: [
        {
          message: 'aheadUnspent',
          at: '3-2 年度资金总额·执行率',
          text: '“水库巡查管护经费”的指标得分率为100%，预算执行得分率只有50%，指标高出50%，超过5%，全年预算还有50%没有支出。请核对指标完成情况，并说明资金没有用完而任务已完成的原因。',
        },
      ],
    },
    'the printed score of execution where the amounts are blank': {
      package: project({ budget: '', spent: '', score: '9' }),
      findings: [
        {
          message: 'ahead',
          at: '3-2 年度资金总额·执行率',
          text: '“水库巡查管护经费”的指标得分率为100%，预算执行得分率为90%，指标高出10%，超过5%。请核对指标完成情况，并说明资金没有用完而任务已完成的原因。',
        },
      ],
    },
    'results without a budget': {
      package: project({ budget: '0.00', spent: '0.00', rate: '—', score: '—' }),
      findings: [
        {
          message: 'noBudget',
          at: '3-2 年度资金总额·全年预算数',
          text: '“水库巡查管护经费”的全年预算数为零，指标却得了90分。请核对全年预算数；确实没有安排资金的，请说明指标由什么资金完成。',
        },
      ],
    },
  },
})

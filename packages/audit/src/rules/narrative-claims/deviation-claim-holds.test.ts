import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './deviation-claim-holds.ts'

const full = (initial: string, budget: string, spent: string) => ({ funds: { total: { initial, budget, spent } } })

/** Everything spent that was budgeted. */
function spentInFull(sentence: string, changes: PackageTexts = {}) {
  return aPackage({
    unitEvaluation: full('360.00', '360.00', '359.00'),
    projects: { 0: full('60.00', '60.00', '60.00'), 1: full('40.00', '40.00', '39.50') },
    unitReport: { sections: { problems: [sentence] } },
    ...changes,
  })
}

testRule(rule, {
  passes: {
    'no claim': aPackage(),
    'a deviation that a table shows': aPackage({ unitReport: { sections: { problems: ['预算执行存在偏差。'] } } }),
    'a deviation from the initial budget': spentInFull('预算执行存在偏差。', {
      unitEvaluation: full('380.00', '360.00', '359.00'),
    }),
    'a deviation of one project': spentInFull('预算执行率偏低。', { projects: { 1: full('40.00', '40.00', '39.00') } }),
    'deviations of kinds or months': spentInFull('部分科目预算执行存在偏差。'),
    'deviations of the first half': spentInFull('上半年预算执行率偏低。'),
    'no deviation': spentInFull('预算执行没有出现偏差。'),
    'blank amounts': aPackage({
      unitEvaluation: full('', '', ''),
      projects: [],
      unitReport: { sections: { problems: ['预算执行存在偏差。'] } },
    }),
  },
  finds: {
    'everything spent': {
      package: spentInFull('预算执行存在偏差，实际支出与预算有差异。'),
      findings: [
        {
          message: 'noDeviation',
          at: '4 存在的问题及原因分析·“预算执行存在偏差，实际支…”',
          text: '附件4写“预算执行存在偏差”，而各表的预算执行率都接近百分之百（部门整体支出99.72%、农村供水保障经费100%、水库巡查管护经费98.75%），按年初预算数计算也是如此。请核对执行数和预算数；确实没有偏差的，改写这一条问题。',
          related: ['2 年度资金总额·执行率', '3-1 年度资金总额·执行率', '3-2 年度资金总额·执行率'],
        },
      ],
    },
    'a low rate that is none': {
      package: spentInFull('项目预算执行率偏低。', { projects: [] }),
      findings: [
        {
          message: 'noDeviation',
          at: '4 存在的问题及原因分析·“项目预算执行率偏低。”',
          text: '附件4写“预算执行率偏低”，而各表的预算执行率都接近百分之百（部门整体支出99.72%），按年初预算数计算也是如此。请核对执行数和预算数；确实没有偏差的，改写这一条问题。',
        },
      ],
    },
  },
})

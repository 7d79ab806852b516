import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './one-measure-per-activity.ts'

type Row = readonly [string, string]

/** Rows laid over the first ones of 附件2 and of the first project. */
function countedAs(unit: readonly Row[], project: readonly Row[]) {
  const rows = (given: readonly Row[]) => ({
    indicators: {
      rows: Object.fromEntries(given.map(([level3, target], at) => [at, { level3, target, actual: target }])),
    },
  })
  return aPackage({ unitEvaluation: rows(unit), projects: { 0: rows(project) } })
}

testRule(rule, {
  passes: {
    'every activity is counted in one way': aPackage(),
    'the same unit in both tables': countedAs([['节水政策宣讲次数', '20次']], [['节水政策宣讲次数', '12场次']]),
    'people in tens of thousands': countedAs([['节水政策宣讲人数', '1.2万人']], [['节水政策宣讲人数', '3000人']]),
    'two activities': countedAs([['节水政策宣讲人数', '1000人']], [['节水政策宣传次数', '20次']]),
    'both measures in one table': countedAs(
      [
        ['节水政策宣讲人数', '1000人'],
        ['节水政策宣讲次数', '20次'],
      ],
      [['节水政策宣讲次数', '20次']],
    ),
    'a rate measures something else': countedAs([['节水政策宣讲', '20次']], [['节水政策宣讲', '100%']]),
    'money measures something else': countedAs([['节水政策宣讲', '20次']], [['节水政策宣讲', '5万元']]),
    'a word for any activity': countedAs([['培训人数', '300人']], [['培训次数', '6次']]),
    'words instead of a figure': countedAs([['节水政策宣讲', '按月开展']], [['节水政策宣讲次数', '20次']]),
    'a blank target': countedAs([['节水政策宣讲', '']], [['节水政策宣讲次数', '20次']]),
  },
  finds: {
    'people in one table, times in the other': {
      package: countedAs([['节水政策宣讲人数', '1000人']], [['节水政策宣讲次数', '20次']]),
      findings: [
        {
          message: 'differentMeasure',
          at: '3-1 “节水政策宣讲次数”·三级指标',
          text: '“节水政策宣讲”在“农村供水保障经费”以“次”计（节水政策宣讲次数），在“部门整体支出”以“人”计（节水政策宣讲人数），两处无法互相核对。建议统一口径，或者在同一张表中两种口径都列。',
          related: ['2 “节水政策宣讲人数”·三级指标'],
        },
      ],
    },
    'one name with a verb in front': {
      package: countedAs([['加强节水政策宣讲', '20次']], [['节水政策宣讲', '1000人']]),
      findings: [
        {
          message: 'differentMeasure',
          at: '3-1 “节水政策宣讲”·三级指标',
          text: '“节水政策宣讲”在“农村供水保障经费”以“人”计（节水政策宣讲），在“部门整体支出”以“次”计（加强节水政策宣讲），两处无法互相核对。建议统一口径，或者在同一张表中两种口径都列。',
        },
      ],
    },
  },
})

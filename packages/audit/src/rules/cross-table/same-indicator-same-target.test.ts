import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './same-indicator-same-target.ts'

/** The first indicator of 附件2 and of both projects, all of one name; null leaves a good one in its place. */
function firstRows(level3: string, unit: string | null, first: string | null, second: string | null = null) {
  const row = (target: string | null) => (target === null ? {} : { indicators: { rows: { 0: { level3, target } } } })
  return aPackage({ unitEvaluation: row(unit), projects: { 0: row(first), 1: row(second) } })
}

const at = (no: string, indicator: string) => `${no} “${indicator}”·年度指标值`

testRule(rule, {
  passes: {
    'no indicator stands twice': aPackage(),
    'one target in all tables': firstRows('水库白蚁普查座次', '≥48座次', '≥48座次', '≥48座次'),
    'with and without a sign': firstRows('水库隐患排查率', '≥98%', '98%'),
    'said in words': firstRows('水库隐患排查率', '≥98%', '98%以上'),
    'the unit asks for the sum of its projects': firstRows('水库白蚁普查座次', '≥48座次', '≥30座次', '≥18座次'),
    'each project has its own satisfaction': firstRows('服务对象满意度', '≥95%', '≥90%', '≥92%'),
    'a range is not compared': firstRows('水库白蚁普查座次', '40-48座次', '48座次'),
    'a year beside a month': firstRows('水库除险完工时间', '2024年度', '12月底前'),
    'a blank target': firstRows('水库隐患排查率', '≥98%', ''),
  },
  finds: {
    'two targets for one rate': {
      package: firstRows('水库隐患排查率', '≥90%', '≥99%', '≥99%'),
      findings: [
        {
          message: 'contradiction',
          at: at('3-1', '水库隐患排查率'),
          text: '指标“水库隐患排查率”在“农村供水保障经费”的年度指标值为≥99%，在“部门整体支出”为≥90%。同一指标只能有一个目标，请对照批复的绩效目标改为一致。',
          related: [at('2', '水库隐患排查率'), at('3-2', '水库隐患排查率')],
        },
      ],
    },
    'at least and at most': {
      package: firstRows('水库白蚁普查座次', '≥48座次', '≤48座次'),
      findings: [
        {
          message: 'contradiction',
          at: at('3-1', '水库白蚁普查座次'),
          text: '指标“水库白蚁普查座次”在“农村供水保障经费”的年度指标值为≤48座次，在“部门整体支出”为≥48座次。同一指标只能有一个目标，请对照批复的绩效目标改为一致。',
        },
      ],
    },
    'two projects with one name for two targets': {
      package: firstRows('水库白蚁普查座次', null, '≥48座次', '≥30座次'),
      findings: [
        {
          message: 'question',
          at: at('3-2', '水库白蚁普查座次'),
          text: '指标“水库白蚁普查座次”在“水库巡查管护经费”的年度指标值为≥30座次，在“农村供水保障经费”为≥48座次。如果说的是同一件事，请改为一致；如果对象或范围不同，请在指标名称中写明。',
          severity: 'info',
        },
      ],
    },
  },
})

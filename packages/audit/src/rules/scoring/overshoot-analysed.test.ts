import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './overshoot-analysed.ts'

type Row = Readonly<Partial<Record<'level2' | 'level3' | 'target' | 'actual' | 'weight' | 'score' | 'reason', string>>>

/** The second indicator: 水利巡查人次, ≥2400人次, 2400人次, 10 of 10, no reason. */
function second(row: Row) {
  return aPackage({ unitEvaluation: { indicators: { rows: { 1: row } } } })
}

const analysed = '因汛期延长增加巡查，年初目标值按正常年份测算，下年度按三年均值核定。'

testRule(rule, {
  passes: {
    'a result near its target': aPackage(),
    'just under the limit': second({ actual: '2879人次' }),
    'over the limit, with an analysis of the target': second({ actual: '2880人次', reason: analysed }),
    'far over, adjusted and analysed': second({
      actual: '4800人次',
      score: '9',
      reason: '年初目标值设置偏低，调减1分。',
    }),
    'far over, adjusted, the cause given': second({ actual: '4800人次', score: '9', reason: '汛期延长，巡查增加。' }),
    'a cost far below its ceiling': second({
      level2: '成本指标',
      level3: '养护成本',
      target: '≤5万元',
      actual: '2万元',
    }),
    'a time limit undercut by half, without a sign': second({
      level2: '时效指标',
      level3: '抢修时限',
      target: '24小时',
      actual: '12小时',
    }),
    'far fewer complaints': second({ level3: '投诉件数', target: '10件', actual: '1件' }),
    'a rate cannot go far above a hundred': second({ target: '≥90%', actual: '100%' }),
    'units that cannot be compared': second({ target: '60000人', actual: '62000万' }),
    'a target of zero passed by little': second({ target: '≥0件', actual: '29件' }),
    'a target of zero passed by far, with a reason': second({
      target: '≥0件',
      actual: '30件',
      reason: '年初没有预计到。',
    }),
    'a blank score is left to another rule': second({ actual: '4800人次', score: '' }),
    'a table without points': second({ actual: '4800人次', weight: '', score: '' }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'exactly at the limit, without a reason': {
      package: second({ actual: '2880人次' }),
      findings: [
        {
          message: 'above',
          at: '2 “水利巡查人次”·实际完成值',
          text: '“部门整体支出”的指标“水利巡查人次”目标≥2400人次，实际2880人次，是目标的1.2倍（1.2倍起应作分析），偏差原因没有说到目标值的设置。请说明目标值是否偏低；确属偏低的，请调减得分。',
          related: [
            '2 “水利巡查人次”·年度指标值',
            '2 “水利巡查人次”·自评得分',
            '2 “水利巡查人次”·偏差原因分析及改进措施',
          ],
        },
      ],
    },
    'over the limit, with a reason that only says how': {
      package: second({ target: '2500万元', actual: '3162万元', reason: '拨付上年度发生的待遇' }),
      findings: [
        {
          message: 'above',
          at: '2 “水利巡查人次”·实际完成值',
          text: '“部门整体支出”的指标“水利巡查人次”目标2500万元，实际3162万元，是目标的1.26倍（1.2倍起应作分析），偏差原因没有说到目标值的设置。请说明目标值是否偏低；确属偏低的，请调减得分。',
        },
      ],
    },
    'far over, and the reason only praises': {
      package: second({ actual: '3120人次', reason: '加大工作力度，超额完成目标任务。' }),
      findings: [
        {
          message: 'farAbove',
          at: '2 “水利巡查人次”·实际完成值',
          severity: 'error',
          text: '“部门整体支出”的指标“水利巡查人次”目标≥2400人次，实际3120人次，是目标的1.3倍（1.3倍起必须说明），得分仍为满分，偏差原因没有说到目标值的设置。请写明超出的原因和目标值是否偏低；确属偏低的，请调减得分。',
        },
      ],
    },
    'the target was too low and nothing was taken off': {
      package: second({ actual: '3000人次', reason: '年初目标值设置偏低，下年度调高。' }),
      findings: [
        {
          message: 'targetTooLow',
          at: '2 “水利巡查人次”·自评得分',
          severity: 'error',
          text: '“部门整体支出”的指标“水利巡查人次”目标≥2400人次，实际3000人次，是目标的1.25倍，偏差原因已写明目标值偏低，得分仍为满分10。请按偏离程度调减得分。',
        },
      ],
    },
    'far over, analysed, with full marks': {
      package: second({ actual: '4800人次', reason: `${analysed}并非目标值偏低。` }),
      findings: [
        {
          message: 'fullMarks',
          at: '2 “水利巡查人次”·自评得分',
          text: '“部门整体支出”的指标“水利巡查人次”目标≥2400人次，实际4800人次，是目标的2倍（1.3倍起必须说明），得分仍为满分。请复核目标值；设置明显偏低的，请调减得分。',
        },
      ],
    },
    'a target of zero passed by far': {
      package: second({ target: '≥0件', actual: '30件' }),
      findings: [
        {
          message: 'zeroTarget',
          at: '2 “水利巡查人次”·实际完成值',
          severity: 'error',
          text: '“部门整体支出”的指标“水利巡查人次”目标为零，实际30件（30起必须说明），没有写明原因。请说明目标为什么设为零。',
        },
      ],
    },
  },
})

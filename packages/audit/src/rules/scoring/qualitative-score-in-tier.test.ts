import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './qualitative-score-in-tier.ts'

/** The second indicator, of ten points, with a qualitative target. */
function second(actual: string, score: string, more: Readonly<Record<string, string>> = {}) {
  const row = { level3: '水利设施面貌', target: '有效改善', actual, score, ...more }
  return aPackage({ unitEvaluation: { indicators: { rows: { 1: row } } } })
}

testRule(rule, {
  passes: {
    'no qualitative indicators': aPackage(),
    'reached, full marks': second('达成', '10'),
    'reached, the least of its tier': second('达成预期目标', '8.00'),
    'partly reached, the most of its tier': second('部分达成', '7.99'),
    'partly reached, the least of its tier': second('部分达成', '6'),
    'missed, the most of its tier': second('未达成', '5.99'),
    'missed, nothing': second('未达成', '0'),
    'a bound that is rounded': second('部分达成', '2', { weight: '3.33' }),
    'completed in the year that was due': second('已完成', '10', { target: '2024年度' }),
    'words that are no tier': second('改善效果明显', '10'),
    'a figure said to be reached cannot be checked': second('已完成', '3', { target: '≥98%' }),
    'a blank score is left to another rule': second('达成', ''),
    'a blank weight': second('部分达成', '10', { weight: '' }),
    'more than the weight is left to another rule': second('部分达成', '11'),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'full marks for what is partly reached': {
      package: second('部分达成', '10'),
      findings: [
        {
          message: 'aboveTier',
          at: '2 “水利设施面貌”·自评得分',
          text: '“部门整体支出”的指标“水利设施面貌”实际完成“部分达成”，这一档得分在6至7.99分之间，自评得分10，至少多2.01分。请按所在档次改正得分。',
          related: ['2 “水利设施面貌”·实际完成值', '2 “水利设施面貌”·分值'],
        },
      ],
    },
    'the least of the tier above': {
      package: second('部分完成', '8'),
      findings: [
        {
          message: 'aboveTier',
          at: '2 “水利设施面貌”·自评得分',
          text: '“部门整体支出”的指标“水利设施面貌”实际完成“部分完成”，这一档得分在6至7.99分之间，自评得分8，至少多0.01分。请按所在档次改正得分。',
        },
      ],
    },
    'points for a figure that was not reached': {
      package: second('未完成', '10', { target: '≥98%' }),
      findings: [
        {
          message: 'aboveTier',
          at: '2 “水利设施面貌”·自评得分',
          text: '“部门整体支出”的指标“水利设施面貌”实际完成“未完成”，这一档得分在0至5.99分之间，自评得分10，至少多4.01分。请按所在档次改正得分。',
        },
      ],
    },
    'reached, yet scored as if it were not': {
      package: second('达成', '7.5'),
      findings: [
        {
          message: 'belowTier',
          at: '2 “水利设施面貌”·自评得分',
          severity: 'warning',
          text: '“部门整体支出”的指标“水利设施面貌”实际完成“达成”，这一档得分在8至10分之间，自评得分7.5，至少少0.5分。请核对完成情况和得分。',
        },
      ],
    },
  },
})

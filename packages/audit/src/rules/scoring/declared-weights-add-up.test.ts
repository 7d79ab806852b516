import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './declared-weights-add-up.ts'

/** The heads of the nine rows of the unit's evaluation: five of 产出, three of 效益, one of 满意度. */
function heads(output: string, benefit: string, satisfaction: string, weight = '10') {
  const levels = [output, output, output, output, output, benefit, benefit, benefit, satisfaction]
  const rows = Object.fromEntries(levels.map((level1, at) => [at, { level1 }]))
  return aPackage({ unitEvaluation: { funds: { total: { weight } }, indicators: { rows } } })
}

testRule(rule, {
  passes: {
    'fifty, thirty, ten and ten': aPackage(),
    'weights in half-width brackets and without 分': heads('产出指标(50)', '效益指标\n(30分)', '满意度指标（10 分）'),
    'other weights that make full marks': heads('产出指标（40分）', '效益指标（30分）', '满意度指标（20分）'),
    'tenths that floats add up wrongly': heads('产出指标（50.3分）', '效益指标（29.4分）', '满意度指标（10.3分）'),
    'twenty points for execution': heads('产出指标（40分）', '效益指标（30分）', '满意度指标（10分）', '20'),
    'no weights declared': heads('产出指标', '效益指标', '满意度指标'),
    'one head without a weight': heads('产出指标（50分）', '效益指标（30分）', '满意度指标'),
    'one head with two weights': aPackage({
      unitEvaluation: { indicators: { rows: { 0: { level1: '产出指标（40分）' } } } },
    }),
    'a head printed again on the next page': aPackage({
      unitEvaluation: { indicators: { rows: { 2: { level1: '产出指标' } } } },
    }),
    'a blank weight of execution is left to another rule': heads(
      '产出指标（50分）',
      '效益指标（30分）',
      '满意度指标（20分）',
      '',
    ),
    'a dash for the weight of execution': heads('产出指标（60分）', '效益指标（30分）', '满意度指标（10分）', '—'),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'ten points too many': {
      package: heads('产出指标(50分)', '效益指标（30分）', '满意度指标（20分）'),
      findings: [
        {
          message: 'wrongTotal',
          at: '2 “水利工程维修养护处数”·一级指标',
          text: '“部门整体支出”的一级指标标明产出50分、效益30分、满意度20分，加预算执行率10分，合计110分，应为100分，相差10分。请改正一级指标后面标明的分值。',
          related: ['2 “改善灌溉面积”·一级指标', '2 “用水户满意度”·一级指标', '2 年度资金总额·分值'],
        },
      ],
    },
    'half a point too few': {
      package: heads('产出指标（49.5分）', '效益指标（30分）', '满意度指标（10分）', '10分'),
      findings: [
        {
          message: 'wrongTotal',
          at: '2 “水利工程维修养护处数”·一级指标',
          text: '“部门整体支出”的一级指标标明产出49.5分、效益30分、满意度10分，加预算执行率10分，合计99.5分，应为100分，相差0.5分。请改正一级指标后面标明的分值。',
        },
      ],
    },
    'full marks without execution': {
      package: heads('产出指标（60分）', '效益指标（30分）', '满意度指标（10分）'),
      findings: [
        {
          message: 'wrongTotal',
          at: '2 “水利工程维修养护处数”·一级指标',
          text: '“部门整体支出”的一级指标标明产出60分、效益30分、满意度10分，加预算执行率10分，合计110分，应为100分，相差10分。请改正一级指标后面标明的分值。',
        },
      ],
    },
    'a project': {
      package: aPackage({
        projects: {
          1: { indicators: { rows: { 4: { level1: '效益指标（40分）' }, 5: { level1: '效益指标（40分）' } } } },
        },
      }),
      findings: [
        {
          message: 'wrongTotal',
          at: '3-2 “小型水库巡查座次”·一级指标',
          text: '“水库巡查管护经费”的一级指标标明产出50分、效益40分、满意度10分，加预算执行率10分，合计110分，应为100分，相差10分。请改正一级指标后面标明的分值。',
        },
      ],
    },
  },
})

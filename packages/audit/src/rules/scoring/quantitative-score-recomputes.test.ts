import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './quantitative-score-recomputes.ts'

type Row = Readonly<Partial<Record<'level2' | 'level3' | 'target' | 'actual' | 'weight' | 'score' | 'reason', string>>>

/** The second indicator: 水利巡查人次, ≥2400人次, 2400人次, 10 of 10, no reason. */
function second(row: Row) {
  return aPackage({ unitEvaluation: { indicators: { rows: { 1: row } } } })
}

const missed = { actual: '1900人次', reason: '因人员不足，已申请补充巡查人员。' }
const cost = { level2: '成本指标', level3: '养护成本', target: '≤5万元', actual: '6万元', reason: '因材料涨价。' }
const satisfaction = {
  level2: '服务对象满意度指标',
  level3: '用水户满意度',
  target: '≥90%',
  actual: '85%',
  reason: '因停水检修，已提前公告。',
}

testRule(rule, {
  passes: {
    'scores in proportion': aPackage(),
    'in proportion at two decimals': second({ ...missed, score: '7.92' }),
    'at one decimal': second({ ...missed, score: '7.9' }),
    'at three decimals': second({ ...missed, score: '7.917' }),
    'as a whole number': second({ ...missed, score: '8' }),
    'cut off instead of rounded': second({ ...missed, score: '7.91' }),
    'with 分': second({ ...missed, score: '7.92分' }),
    'nothing for what is missed': second({ ...missed, score: '0' }),
    'nothing below the gate': second({ ...missed, actual: '1400人次', score: '0' }),
    'a cost above its ceiling in proportion': second({ ...cost, score: '8' }),
    'a cost above its ceiling by target over actual': second({ ...cost, score: '8.33' }),
    'a cost twice its ceiling': second({ ...cost, actual: '10万元', score: '0' }),
    'none wanted, one there': second({
      level3: '事故起数',
      target: '=0起',
      actual: '1起',
      score: '0',
      reason: '因山洪。',
    }),
    'satisfaction in proportion': second({ ...satisfaction, score: '9.44' }),
    'satisfaction by bands': second({ ...satisfaction, score: '8' }),
    'less, with the standard that it follows': second({ ...missed, score: '6', reason: '每少100人次扣0.8分。' }),
    'met and less, with a reason': second({ score: '9', reason: '因记录不全扣1分。' }),
    'far above its target and adjusted': second({ actual: '4800人次', score: '9' }),
    'full marks for what is missed are left to another rule': second({ ...missed, score: '10' }),
    'more than full marks too': second({ ...missed, score: '11' }),
    'a blank score': second({ ...missed, score: '' }),
    'a blank weight': second({ ...missed, weight: '', score: '8' }),
    'a result in words': second({ target: '有效改善', actual: '有效改善', score: '8' }),
    'a tier has a range of its own': second({ target: '有效改善', actual: '部分达成', score: '9' }),
    'units that cannot be compared': second({ target: '60000人', actual: '62000万', score: '8' }),
    'a time missed has no ratio': second({ target: '2024年3月', actual: '2024年5月', score: '8', reason: '因暴雨。' }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'more than the proportion': {
      package: second({ ...missed, score: '9.50' }),
      findings: [
        {
          message: 'tooHigh',
          at: '2 “水利巡查人次”·自评得分',
          text: '“部门整体支出”的指标“水利巡查人次”分值10分，目标≥2400人次，实际1900人次，按完成情况最多得7.92分，自评得分9.50，多1.58分。请改正得分和总分。',
          related: ['2 “水利巡查人次”·年度指标值', '2 “水利巡查人次”·实际完成值', '2 “水利巡查人次”·分值'],
        },
      ],
    },
    'a hundredth more than rounding gives': {
      package: second({ ...missed, score: '7.93' }),
      findings: [
        {
          message: 'tooHigh',
          at: '2 “水利巡查人次”·自评得分',
          text: '“部门整体支出”的指标“水利巡查人次”分值10分，目标≥2400人次，实际1900人次，按完成情况最多得7.92分，自评得分7.93，多0.01分。请改正得分和总分。',
        },
      ],
    },
    'points for a cost twice its ceiling': {
      package: second({ ...cost, actual: '10万元', score: '6' }),
      findings: [
        {
          message: 'tooHigh',
          at: '2 “养护成本”·自评得分',
          text: '“部门整体支出”的指标“养护成本”分值10分，目标≤5万元，实际10万元，按完成情况最多得5分，自评得分6，多1分。请改正得分和总分。',
        },
      ],
    },
    'more than satisfaction can give by any method': {
      package: second({ ...satisfaction, score: '9.8' }),
      findings: [
        {
          message: 'tooHigh',
          at: '2 “用水户满意度”·自评得分',
          text: '“部门整体支出”的指标“用水户满意度”分值10分，目标≥90%，实际85%，按完成情况最多得9.44分，自评得分9.8，多0.36分。请改正得分和总分。',
        },
      ],
    },
    'digits exchanged': {
      package: second({ ...missed, score: '7.29' }),
      findings: [
        {
          message: 'tooLow',
          at: '2 “水利巡查人次”·自评得分',
          severity: 'warning',
          text: '“部门整体支出”的指标“水利巡查人次”分值10分，目标≥2400人次，实际1900人次，按完成比例应得7.92分，自评得分7.29，少0.63分。请核对得分；另有评分标准的，请在偏差原因中写明扣分依据。',
        },
      ],
    },
    'met, scored less, and nobody says why': {
      package: second({ score: '9' }),
      findings: [
        {
          message: 'metButLess',
          at: '2 “水利巡查人次”·自评得分',
          severity: 'warning',
          text: '“部门整体支出”的指标“水利巡查人次”目标≥2400人次，实际2400人次，已经达到，应得10分，自评得分9，少1分，也没有说明原因。请核对得分，或者说明扣分原因。',
        },
      ],
    },
  },
})

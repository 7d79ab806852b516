import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './unmet-indicator-loses-points.ts'

type Row = Readonly<Partial<Record<'level2' | 'level3' | 'target' | 'actual' | 'weight' | 'score' | 'reason', string>>>

/** The first indicator: 水利工程维修养护处数, ≥180处, 185处, 15 of 15. */
function first(row: Row) {
  return aPackage({ unitEvaluation: { indicators: { rows: { 0: row } } } })
}

testRule(rule, {
  passes: {
    'what is missed loses points': aPackage(),
    'exactly the target': first({ target: '≥180处', actual: '180处' }),
    'a cost below its ceiling': first({ level2: '成本指标', level3: '养护成本', target: '5万元', actual: '4.20万元' }),
    'a cost at its ceiling in another unit': first({ target: '≤5万元', actual: '50000元' }),
    'a time limit kept, without a sign': first({
      level2: '时效指标',
      level3: '抢修时限',
      target: '24小时',
      actual: '20小时',
    }),
    'fewer complaints, without a sign': first({ level3: '用水投诉件数', target: '10件', actual: '3件' }),
    'satisfaction above its target': first({
      level2: '服务对象满意度指标',
      level3: '满意度',
      target: '90%',
      actual: '96%',
    }),
    'missed and scored less': first({ actual: '179处', score: '14.92' }),
    'missed and scored nothing': first({ actual: '90处', score: '0' }),
    'partly met is judged by its tier': first({ target: '有效改善', actual: '部分达成' }),
    'words against words': first({ target: '有效改善', actual: '有效改善' }),
    'units that cannot be compared': first({ target: '≥18000处', actual: '185座' }),
    'a share for a percentage': first({ target: '≥98%', actual: '0.99' }),
    'a range of results on both sides': first({ target: '≥180处', actual: '170-190处' }),
    'a blank result is left to another rule': first({ actual: '' }),
    'a blank score': first({ actual: '100处', score: '' }),
    'a score above the weight is left to another rule': first({ actual: '100处', score: '16' }),
    'no points to lose': first({ actual: '100处', weight: '0', score: '0' }),
    'done in the year that was due': first({ target: '2024年度', actual: '2024年12月' }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'a target missed': {
      package: first({ actual: '171处' }),
      findings: [
        {
          message: 'fullMarks',
          at: '2 “水利工程维修养护处数”·自评得分',
          text: '“部门整体支出”的指标“水利工程维修养护处数”目标≥180处，实际171处，没有达到，得分却是满分15。按完成情况计算应为14.25分，请改正得分并说明原因和改进措施。',
          related: [
            '2 “水利工程维修养护处数”·年度指标值',
            '2 “水利工程维修养护处数”·实际完成值',
            '2 “水利工程维修养护处数”·分值',
          ],
        },
      ],
    },
    'a target missed by a hair whose score would round to full marks': {
      package: first({ target: '≥98%', actual: '97.99%', weight: '3', score: '3' }),
      findings: [
        {
          message: 'fullMarks',
          at: '2 “水利工程维修养护处数”·自评得分',
          text: '“部门整体支出”的指标“水利工程维修养护处数”目标≥98%，实际97.99%，没有达到，得分却是满分3。按完成情况计算应为2.99分，请改正得分并说明原因和改进措施。',
        },
      ],
    },
    'a cost over its ceiling, without a sign': {
      package: first({
        level2: '成本指标',
        level3: '稽核经费',
        target: '12.80万元',
        actual: '12.82万元',
        weight: '3',
        score: '3',
      }),
      findings: [
        {
          message: 'fullMarksInferred',
          at: '2 “稽核经费”·自评得分',
          text: '“部门整体支出”的指标“稽核经费”目标12.80万元，实际12.82万元，目标没有写比较符号，按名称和单位应理解为“≤”，没有达到，得分却是满分3。按完成情况计算应为2.99分，请写明比较符号，改正得分并说明原因和改进措施。',
        },
      ],
    },
    'an accident where none was wanted': {
      package: first({ level3: '安全事故起数', target: '=0起', actual: '1起' }),
      findings: [
        {
          message: 'fullMarks',
          at: '2 “安全事故起数”·自评得分',
          text: '“部门整体支出”的指标“安全事故起数”目标=0起，实际1起，没有达到，得分却是满分15。按完成情况计算应为0分，请改正得分并说明原因和改进措施。',
        },
      ],
    },
    'done after the day that was due': {
      package: first({ level3: '春灌前完工', target: '2024年3月底前', actual: '2024年5月' }),
      findings: [
        {
          message: 'fullMarksUnscored',
          at: '2 “春灌前完工”·自评得分',
          text: '“部门整体支出”的指标“春灌前完工”目标2024年3月底前，实际2024年5月，没有达到，得分却是满分15。请酌情扣分，并说明原因和改进措施。',
        },
      ],
    },
    'an indicator of a project': {
      package: aPackage({ projects: { 0: { indicators: { rows: { 1: { score: '15' } } } } } }),
      findings: [
        {
          message: 'fullMarks',
          at: '3-1 “供水水质合格率”·自评得分',
          text: '“农村供水保障经费”的指标“供水水质合格率”目标≥98%，实际96.04%，没有达到，得分却是满分15。按完成情况计算应为14.7分，请改正得分并说明原因和改进措施。',
        },
      ],
    },
  },
})

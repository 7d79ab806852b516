import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-blank-score.ts'

type Row = Readonly<Partial<Record<'level2' | 'level3' | 'target' | 'actual' | 'weight' | 'score', string>>>

function unit(rows: Readonly<Record<number, Row>>, total: Readonly<Record<string, string>> = {}) {
  return aPackage({ unitEvaluation: { indicators: { rows, total } } })
}

function execution(total: Readonly<Record<string, string>>) {
  return aPackage({ unitEvaluation: { funds: { total } } })
}

const unscored = { level2: '数量指标', target: '≥10次', actual: '10次', weight: '45', score: '' }

testRule(rule, {
  passes: {
    'every row scored': aPackage(),
    'a score of zero': unit({ 0: { score: '0' } }),
    'a row that the unit does not have': unit({
      7: { level3: '无', target: '—', actual: '—', weight: '—', score: '—' },
    }),
    'a row without a weight': unit({ 7: { weight: '', score: '' } }),
    'a weight of zero': unit({ 7: { weight: '0', score: '' } }),
    'a score that cannot be read is left to another rule': unit({ 0: { score: '满分' } }),
    'a total with its grade': unit({}, { score: '99.58（优）' }),
    'execution without a weight': execution({ weight: '—', score: '—' }),
    'a form without a column of scores': aPackage({
      unitEvaluation: {
        indicators: {
          rows: [{ level3: '巡查人次', target: '≥10次', actual: '10次', weight: '90' }],
          total: { score: '' },
        },
      },
    }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'an indicator without a score': {
      package: unit({ 0: { score: '　' } }),
      findings: [
        {
          message: 'blankIndicator',
          at: '2 “水利工程维修养护处数”·自评得分',
          text: '“部门整体支出”的指标“水利工程维修养护处数”分值15分，没有填写自评得分。请按完成情况评分。',
          related: ['2 “水利工程维修养护处数”·分值'],
          fix: null,
        },
      ],
    },
    'a dash where points can be had': {
      package: unit({ 0: { weight: '15分', score: '—' } }),
      findings: [
        {
          message: 'blankIndicator',
          at: '2 “水利工程维修养护处数”·自评得分',
          text: '“部门整体支出”的指标“水利工程维修养护处数”分值15分，没有填写自评得分。请按完成情况评分。',
        },
      ],
    },
    'execution without a score': {
      package: aPackage({ projects: { 1: { funds: { total: { weight: '10分', score: '' } } } } }),
      findings: [
        {
          message: 'blankExecution',
          at: '3-2 年度资金总额·得分',
          text: '“水库巡查管护经费”的预算执行率分值10分，没有填写得分。请按执行率计算得分后填写。',
          related: ['3-2 年度资金总额·分值'],
          fix: { '3-2 年度资金总额·得分': '9.5', '3-2 总分·自评得分': '99.5' },
        },
      ],
    },
    'no total': {
      package: unit({}, { score: '' }),
      findings: [
        {
          message: 'blankTotal',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的各行已有得分，“总分”一行没有填写得分。请填写各项得分的合计。',
          fix: { '2 总分·自评得分': '99.58' },
        },
      ],
    },
    'nothing scored yet is one defect': {
      package: aPackage({
        unitEvaluation: {
          indicators: {
            rows: [
              { ...unscored, level3: '甲' },
              { ...unscored, level3: '乙' },
            ],
            total: { score: '' },
          },
        },
      }),
      findings: [
        {
          message: 'noScores',
          at: '2 “甲”·自评得分',
          text: '“部门整体支出”的2个指标都没有填写自评得分。请逐行评分后再填总分。',
          related: ['2 “乙”·自评得分'],
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './score-within-weight.ts'

type Row = Readonly<Partial<Record<'level2' | 'level3' | 'target' | 'actual' | 'weight' | 'score', string>>>

function unit(rows: Readonly<Record<number, Row>>, total: Readonly<Record<string, string>> = {}) {
  return aPackage({ unitEvaluation: { indicators: { rows, total } } })
}

testRule(rule, {
  passes: {
    'scores within their weights': aPackage(),
    'a score of zero': unit({ 0: { score: '0.00' } }),
    'a score of exactly the weight, printed otherwise': unit({ 0: { weight: '15', score: '１５．００分' } }),
    'a blank score is left to another rule': unit({ 0: { score: '' } }),
    'a blank weight': unit({ 0: { weight: '' } }),
    'a row that the unit does not have': unit({
      7: { level3: '无', target: '—', actual: '—', weight: '0', score: '0' },
    }),
    'a total with its grade': unit({}, { score: '99.58分（优）' }),
    'a score of execution above its weight is left to another rule': aPackage({
      unitEvaluation: { funds: { total: { score: '10.1' } } },
    }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'more points than there are': {
      package: unit({ 0: { score: '15.5' } }),
      findings: [
        {
          message: 'aboveWeight',
          at: '2 “水利工程维修养护处数”·自评得分',
          text: '“部门整体支出”的指标“水利工程维修养护处数”得分15.5，超过分值15分，多0.5分。得分最高为分值，请改正。',
          related: ['2 “水利工程维修养护处数”·分值'],
        },
      ],
    },
    'a negative score': {
      package: unit({ 0: { score: '-1' } }),
      findings: [
        {
          message: 'negative',
          at: '2 “水利工程维修养护处数”·自评得分',
          text: '“部门整体支出”的指标“水利工程维修养护处数”得分-1，小于零。得分最低为零分，请改正。',
        },
      ],
    },
    'an indicator of no weight': {
      package: unit({ 0: { weight: '0', score: '5' } }),
      findings: [
        {
          message: 'noWeight',
          at: '2 “水利工程维修养护处数”·分值',
          text: '“部门整体支出”的指标“水利工程维修养护处数”有年度指标值，分值却是0。请为它设置大于零的分值，或者删去这个指标。',
        },
      ],
    },
    'words for figures': {
      package: aPackage({
        unitEvaluation: {
          funds: { total: { score: '满分' } },
          indicators: { rows: { 0: { weight: '十五', score: '优' } }, total: { score: '见上' } },
        },
      }),
      findings: [
        {
          message: 'unreadableScore',
          at: '2 年度资金总额·得分',
          text: '“部门整体支出”的年度资金总额·得分填的是“满分”，不是一个数。得分请只填数字。',
        },
        {
          message: 'unreadableWeight',
          at: '2 “水利工程维修养护处数”·分值',
          text: '“部门整体支出”的“水利工程维修养护处数”·分值填的是“十五”，不是一个数。分值请只填数字。',
        },
        {
          message: 'unreadableScore',
          at: '2 “水利工程维修养护处数”·自评得分',
          text: '“部门整体支出”的“水利工程维修养护处数”·自评得分填的是“优”，不是一个数。得分请只填数字。',
        },
        {
          message: 'unreadableScore',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的总分·自评得分填的是“见上”，不是一个数。得分请只填数字。',
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './scores-add-up.ts'

type Row = Readonly<Partial<Record<'level1' | 'level2' | 'level3' | 'target' | 'actual' | 'weight' | 'score', string>>>

/** The nine scores are 15, 10, 9.80, 8, 7, 10, 12, 8 and 10: 89.80, with 9.78 for execution 99.58. */
function unit(total: string, rows: Readonly<Record<number, Row>> = {}, execution = '9.78') {
  return aPackage({
    unitEvaluation: { funds: { total: { score: execution } }, indicators: { rows, total: { score: total } } },
  })
}

testRule(rule, {
  passes: {
    'a total that is the sum': aPackage(),
    'a total with 分': unit('99.58分'),
    'a total with its grade': unit('99.58（优）'),
    'a total of one decimal': unit('99.6'),
    'tenths that floats add up wrongly': unit('98.18', {
      0: { score: '14.1' },
      1: { score: '10.2' },
      2: { score: '9.1' },
    }),
    'a row that the unit does not have': unit('91.58', {
      7: { level3: '无', target: '—', actual: '—', weight: '—', score: '—' },
    }),
    'a blank score is left to another rule': unit('99.58', { 0: { score: '' } }),
    'a score that cannot be read': unit('99.58', { 0: { score: '满分' } }),
    'a blank score of execution': unit('99.58', {}, ''),
    'a blank total': unit(''),
    'a total in words': unit('优秀'),
    'execution as a row of the indicators': unit('89.8', {
      0: { level1: '预算执行（10分）', level2: '预算执行率', weight: '10', score: '10' },
      1: { score: '15' },
    }),
    'a form without scores': aPackage({
      unitEvaluation: {
        indicators: { rows: [{ level3: '巡查人次', target: '≥2400人次', actual: '2400人次' }], total: { score: '' } },
      },
    }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'a total that forgets execution': {
      package: unit('89.80'),
      findings: [
        {
          message: 'wrongTotal',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的总分填的是89.80，三级指标得分合计89.8分，加预算执行率得分9.78分，应为99.58分，相差9.78分。请改正总分。',
          related: ['2 年度资金总额·得分'],
          fix: { '2 总分·自评得分': '99.58' },
        },
      ],
    },
    'a total rounded to a whole number': {
      package: unit('100'),
      findings: [
        {
          message: 'wrongTotal',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的总分填的是100，三级指标得分合计89.8分，加预算执行率得分9.78分，应为99.58分，相差0.42分。请改正总分。',
        },
      ],
    },
    'a wrong total with its grade': {
      package: unit('98.50分（优）'),
      findings: [
        {
          message: 'wrongTotal',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的总分填的是98.50分（优），三级指标得分合计89.8分，加预算执行率得分9.78分，应为99.58分，相差1.08分。请改正总分。',
        },
      ],
    },
    'a total of a hundred over scores that make more': {
      package: unit('100', { 8: { weight: '20', score: '20' } }),
      findings: [
        {
          message: 'sumAboveFull',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的总分填的是100，三级指标得分合计99.8分，加预算执行率得分9.78分，实为109.58分，相差9.58分，而满分只有100分。请先核对分值，再改正得分和总分。',
          fix: null,
        },
      ],
    },
    'a total above full marks while a score is blank': {
      package: unit('105', { 0: { score: '' } }),
      findings: [
        {
          message: 'aboveFull',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的总分填的是105，超过满分100分，多5分。请核对各项得分后改正总分。',
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './weights-add-up.ts'

type Row = Readonly<Partial<Record<'level1' | 'level2' | 'level3' | 'target' | 'actual' | 'weight' | 'score', string>>>

/** The nine weights are 15, 10, 10, 8, 7, 10, 12, 8 and 10. */
function unit(rows: Readonly<Record<number, Row>>, total: Readonly<Record<string, string>> = {}, execution = '10') {
  return aPackage({
    unitEvaluation: {
      funds: { total: { weight: execution } },
      indicators: { rows, total: { weight: '100', ...total } },
    },
  })
}

testRule(rule, {
  passes: {
    'ninety and ten make a hundred': aPackage(),
    'weights and total with 分': unit({ 0: { weight: '15分' } }, { weight: '100分' }, '10分'),
    'tenths that floats add up wrongly': unit({ 0: { weight: '15.1' }, 1: { weight: '10.2' }, 2: { weight: '9.7' } }),
    'a row that the unit does not have': unit({
      6: { weight: '20' },
      7: { level3: '无', target: '—', actual: '—', weight: '—', score: '—' },
    }),
    'a total left blank': unit({}, { weight: '' }),
    'a blank weight is left to another rule': unit({ 0: { weight: '' } }),
    'a weight that cannot be read': unit({ 0: { weight: '约15' } }),
    'a blank weight of execution': unit({}, {}, ''),
    'no execution among the points': unit({ 0: { weight: '25' } }, {}, '—'),
    'execution as a row of the indicators': unit({
      0: { level1: '预算执行（10分）', level2: '预算执行率', weight: '10' },
      1: { weight: '25' },
    }),
    'a form without weights': aPackage({
      unitEvaluation: {
        indicators: {
          rows: [
            { level1: '产出指标', level2: '数量指标', level3: '水利巡查人次', target: '≥2400人次', actual: '2400人次' },
          ],
          total: { weight: '' },
        },
      },
    }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'ten points too many under a total of a hundred': {
      package: unit({ 8: { weight: '20' } }),
      findings: [
        {
          message: 'notFull',
          at: '2 总分·分值',
          text: '“部门整体支出”的三级指标分值合计100分，加预算执行率10分，共110分，应为100分，相差10分（“总分”一行的分值填的是100）。请调整三级指标的分值。',
          related: ['2 年度资金总额·分值'],
          fix: null,
        },
      ],
    },
    'half a point too few, and the total says so': {
      package: unit({ 8: { weight: '9.5' } }, { weight: '99.5' }),
      findings: [
        {
          message: 'notFull',
          at: '2 总分·分值',
          text: '“部门整体支出”的三级指标分值合计89.5分，加预算执行率10分，共99.5分，应为100分，相差0.5分（“总分”一行的分值填的是99.5）。请调整三级指标的分值。',
        },
      ],
    },
    'too many points and no total': {
      package: unit({ 8: { weight: '20' } }, { weight: '' }),
      findings: [
        {
          message: 'notFullUnprinted',
          at: '2 部门整体支出绩效自评表',
          text: '“部门整体支出”的三级指标分值合计100分，加预算执行率10分，共110分，应为100分，相差10分。请调整三级指标的分值。',
        },
      ],
    },
    'right weights under a total that leaves execution out': {
      package: unit({}, { weight: '90' }),
      findings: [
        {
          message: 'wrongTotal',
          at: '2 总分·分值',
          text: '“部门整体支出”的“总分”一行分值填的是90，三级指标90分加预算执行率10分应为100分，相差10分。请改正总分的分值。',
          fix: { '2 总分·分值': '100' },
        },
      ],
    },
    'a project': {
      package: aPackage({ projects: { 1: { indicators: { rows: { 0: { weight: '25' } } } } } }),
      findings: [
        {
          message: 'notFull',
          at: '3-2 总分·分值',
          text: '“水库巡查管护经费”的三级指标分值合计95分，加预算执行率10分，共105分，应为100分，相差5分（“总分”一行的分值填的是100）。请调整三级指标的分值。',
        },
      ],
    },
  },
})

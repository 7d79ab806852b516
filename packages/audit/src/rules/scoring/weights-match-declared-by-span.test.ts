import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './weights-match-declared-by-span.ts'

type Row = Readonly<Partial<Record<'level1' | 'level2' | 'level3' | 'target' | 'actual' | 'weight' | 'score', string>>>

function unit(rows: Readonly<Record<number, Row>>) {
  return aPackage({ unitEvaluation: { indicators: { rows } } })
}

testRule(rule, {
  passes: {
    'rows that add up to their heads': aPackage(),
    'tenths that floats add up wrongly': unit({ 0: { weight: '15.1' }, 1: { weight: '10.2' }, 2: { weight: '9.7' } }),
    'weights with 分 and full-width digits': unit({ 0: { weight: '15分' }, 1: { weight: '１０' } }),
    'heads that declare nothing': unit({ 8: { level1: '满意度指标', weight: '12' } }),
    'a head that declares two weights': unit({ 0: { level1: '产出指标（40分）' } }),
    'a blank weight is left to another rule': unit({ 0: { weight: '' } }),
    'a weight that cannot be read': unit({ 0: { weight: '约15' } }),
    'a row of an indicator that the unit does not have': unit({
      7: { level3: '无', target: '—', actual: '—', weight: '—', score: '—' },
      6: { weight: '20' },
    }),
    'a head printed again on the next page': unit({ 3: { level1: '产出指标' }, 4: { level1: '产出指标' } }),
    'rows under the wrong head, right by their names, are a defect of the merged cell': unit({
      5: { level1: '产出指标（50分）' },
    }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'satisfaction declared with ten points and given twenty': {
      package: aPackage({ projects: { 0: { indicators: { rows: { 6: { weight: '20', score: '20' } } } } } }),
      findings: [
        {
          message: 'wrongSum',
          at: '3-1 “供水用户满意度”·一级指标',
          text: '“农村供水保障经费”的满意度指标标明10分，其下1个三级指标的分值合计为20分，相差10分。请核对三级指标的分值或一级指标后面标明的分值。',
          related: ['3-1 “供水用户满意度”·分值'],
        },
      ],
    },
    'outputs two points short': {
      package: unit({ 4: { weight: '5', score: '5' } }),
      findings: [
        {
          message: 'wrongSum',
          at: '2 “水利工程维修养护处数”·一级指标',
          text: '“部门整体支出”的产出指标标明50分，其下5个三级指标的分值合计为48分，相差2分。请核对三级指标的分值或一级指标后面标明的分值。',
        },
      ],
    },
    'rows under the wrong head and wrong by their names too': {
      package: unit({ 5: { level1: '产出指标（50分）', weight: '11' } }),
      findings: [
        {
          message: 'wrongSum',
          at: '2 “供水服务覆盖人口”·一级指标',
          text: '“部门整体支出”的效益指标标明30分，其下2个三级指标的分值合计为20分，相差10分。请核对三级指标的分值或一级指标后面标明的分值。',
        },
      ],
    },
    'points in tenths': {
      package: unit({ 8: { weight: '9.9' } }),
      findings: [
        {
          message: 'wrongSum',
          at: '2 “用水户满意度”·一级指标',
          text: '“部门整体支出”的满意度指标标明10分，其下1个三级指标的分值合计为9.9分，相差0.1分。请核对三级指标的分值或一级指标后面标明的分值。',
        },
      ],
    },
  },
})

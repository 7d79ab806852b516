import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './weights-match-declared-by-meaning.ts'

type Row = Readonly<Partial<Record<'level1' | 'level2' | 'level3' | 'target' | 'weight', string>>>

function unit(rows: Readonly<Record<number, Row>>) {
  return aPackage({ unitEvaluation: { indicators: { rows } } })
}

testRule(rule, {
  passes: {
    'every row under the head it belongs to': aPackage(),
    'names letter-spaced and without 指标': unit({ 0: { level2: '数 量\n指标' }, 5: { level2: '经济效益' } }),
    'a level-2 head that no list knows': unit({ 0: { level2: '工作任务完成情况' } }),
    'a blank level-2 head': unit({ 5: { level2: '' } }),
    'no level-1 head': unit({ 5: { level1: '' } }),
    'costs under a head of their own': unit({ 4: { level1: '成本指标（7分）', level2: '经济成本指标' } }),
    'satisfaction under its full name': unit({ 8: { level1: '服务对象满意度指标（10分）' } }),
    'a table built on other heads': unit({ 0: { level1: '过程' }, 5: { level1: '过程' } }),
    'points that do not add up under the right heads are another matter': unit({ 0: { weight: '99' } }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'benefits in the merged cell of outputs': {
      package: unit({ 5: { level1: '产出指标（50分）' }, 6: { level1: '产出指标（50分）' } }),
      findings: [
        {
          message: 'misplaced',
          at: '2 “改善灌溉面积”·二级指标',
          text: '“部门整体支出”的“经济效益指标”、“社会效益指标”（2行）按含义属于效益指标，却与产出指标在同一个合并单元格内。按含义合计：产出50分（标明50分）、效益30分（标明30分）。请改正一级指标的合并单元格，并核对各级分值。',
          related: ['2 “改善灌溉面积”·一级指标', '2 “供水服务覆盖人口”·二级指标'],
        },
      ],
    },
    'two groups in two wrong cells': {
      package: unit({
        5: { level1: '产出指标（50分）' },
        8: { level1: '效益指标（30分）' },
      }),
      findings: [
        {
          message: 'misplaced',
          at: '2 “改善灌溉面积”·二级指标',
          text: '“部门整体支出”的“经济效益指标”（1行）按含义属于效益指标，却与产出指标在同一个合并单元格内。按含义合计：产出50分（标明50分）、效益30分（标明30分）。请改正一级指标的合并单元格，并核对各级分值。',
        },
        {
          message: 'misplaced',
          at: '2 “用水户满意度”·二级指标',
          text: '“部门整体支出”的“服务对象满意度指标”（1行）按含义属于满意度指标，却与效益指标在同一个合并单元格内。按含义合计：效益30分（标明30分）、满意度10分。请改正一级指标的合并单元格，并核对各级分值。',
        },
      ],
    },
    'points unknown where one is blank': {
      package: unit({ 5: { level1: '产出指标', weight: '' } }),
      findings: [
        {
          message: 'misplaced',
          at: '2 “改善灌溉面积”·二级指标',
          text: '“部门整体支出”的“经济效益指标”（1行）按含义属于效益指标，却与产出指标在同一个合并单元格内。按含义合计：产出50分（标明50分）、效益分值不全（标明30分）。请改正一级指标的合并单元格，并核对各级分值。',
        },
      ],
    },
    'an output among the benefits of a project': {
      package: aPackage({ projects: { 0: { indicators: { rows: { 3: { level1: '效益指标（30分）' } } } } } }),
      findings: [
        {
          message: 'misplaced',
          at: '3-1 “供水保障总成本”·二级指标',
          text: '“农村供水保障经费”的“成本指标”（1行）按含义属于产出指标，却与效益指标在同一个合并单元格内。按含义合计：效益30分（标明30分）、产出50分（标明50分）。请改正一级指标的合并单元格，并核对各级分值。',
        },
      ],
    },
  },
})

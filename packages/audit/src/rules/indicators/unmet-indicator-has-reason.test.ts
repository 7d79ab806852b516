import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './unmet-indicator-has-reason.ts'

testRule(rule, {
  passes: {
    'the missed indicators of a good package have their reasons': aPackage(),
    'met without a word': withIndicators([{ target: '≥86公里', actual: '86公里' }]),
    'passed without a word is for another rule': withIndicators([{ target: '≥86公里', actual: '130公里' }]),
    'missed, with a reason': withIndicators([
      { target: '≥86公里', actual: '80公里', score: '9.30', reason: '因洪水停工12天，已排入下年一季度。' },
    ]),
    'met by its figures, marked down without a word, is for another rule': withIndicators([
      { target: '≥86公里', actual: '86公里', score: '9' },
    ]),
    'words at full marks': withIndicators([{ target: '明显改善', actual: '基本改善' }]),
    'a table without a column for reasons': (() => {
      const pack = withIndicators([{ target: '≥86公里', actual: '80公里' }])
      const [row] = pack.unitEvaluation?.indicators.rows ?? []
      if (!pack.unitEvaluation || !row) throw new Error('no row')
      const absent = { ...row.reason, state: 'absent', value: null } as const
      const indicators = { ...pack.unitEvaluation.indicators, rows: [{ ...row, reason: absent }] }
      return { ...pack, unitEvaluation: { ...pack.unitEvaluation, indicators } }
    })(),
    'a blank result cannot be missed': withIndicators([{ target: '≥86公里', actual: '', score: '' }]),
    'points that are missing': withIndicators([{ target: '明显改善', actual: '一般', weight: '', score: '8' }]),
  },
  finds: {
    'missed, at full marks': {
      package: withIndicators([
        { level2: '成本指标', level3: '稽核经费', target: '12.80万元', actual: '12.82万元', weight: '3', score: '3' },
      ]),
      findings: [
        {
          message: 'unmet',
          at: '2 “稽核经费”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“稽核经费”目标12.80万元，实际12.82万元，没有达到，偏差原因分析及改进措施没有写。请写明没有达到的原因和改进措施。',
          related: ['2 “稽核经费”·年度指标值', '2 “稽核经费”·实际完成值'],
        },
      ],
    },
    'missed and marked down, with a dash for a reason': {
      package: withIndicators([{ target: '≥86公里', actual: '80公里', score: '9.30', reason: '—' }]),
      findings: [
        {
          message: 'unmet',
          at: '2 “渠道清淤长度”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“渠道清淤长度”目标≥86公里，实际80公里，没有达到，偏差原因分析及改进措施没有写。请写明没有达到的原因和改进措施。',
        },
      ],
    },
    'only partly done, or late': {
      package: withIndicators([
        { level3: '制度建设', target: '完成', actual: '部分完成', score: '7', reason: '无' },
        { level2: '时效指标', level3: '完工时间', target: '2024年6月底前', actual: '2024年9月', score: '8' },
      ]),
      findings: [
        {
          message: 'unmet',
          at: '2 “制度建设”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“制度建设”目标完成，实际部分完成，没有达到，偏差原因分析及改进措施没有写。请写明没有达到的原因和改进措施。',
        },
        {
          message: 'unmet',
          at: '2 “完工时间”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“完工时间”目标2024年6月底前，实际2024年9月，没有达到，偏差原因分析及改进措施没有写。请写明没有达到的原因和改进措施。',
        },
      ],
    },
    'marked down where only the score tells': {
      package: withIndicators([
        { level2: '社会效益指标', level3: '村容村貌', target: '明显改善', actual: '有所改善', score: '8.50' },
        { level2: '社会效益指标', level3: '社会影响', target: '达成', actual: '达成', score: '9' },
      ]),
      findings: [
        {
          message: 'markedDown',
          at: '2 “村容村貌”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“村容村貌”分值10分，得分8.50，扣了1.5分，偏差原因分析及改进措施没有写。请写明扣分的原因和改进措施。',
          related: ['2 “村容村貌”·自评得分', '2 “村容村貌”·分值'],
        },
        {
          message: 'markedDown',
          at: '2 “社会影响”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“社会影响”分值10分，得分9，扣了1分，偏差原因分析及改进措施没有写。请写明扣分的原因和改进措施。',
        },
      ],
    },
  },
})

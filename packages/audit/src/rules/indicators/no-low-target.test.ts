import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './no-low-target.ts'

const quality = (target: string, actual: string, reason = '') => ({
  level2: '质量指标',
  level3: '新开工项目参保率',
  target,
  actual,
  reason,
})

testRule(rule, {
  passes: {
    'a good package': aPackage(),
    'a high target, all done': withIndicators([quality('≥95%', '100%')]),
    'a low target, nearly all done': withIndicators([quality('≥90%', '98%')]),
    'a reason that speaks of the target': withIndicators([quality('≥90%', '100%', '目标值按三年均值核定。')]),
    'so far above that another rule asks': withIndicators([quality('≥80%', '100%')]),
    'how satisfied people are is not the unit’s to set': withIndicators([
      { level2: '服务对象满意度指标', level3: '群众满意度', target: '≥90%', actual: '100%' },
    ]),
    'less is better': withIndicators([{ level3: '项目逾期率', target: '≤90%', actual: '100%' }]),
    'the year before was lower': withIndicators([
      { target: '≥86公里', actual: '90公里', reason: '上年实际完成80公里，本年增加清淤6公里。' },
    ]),
    'the year before in another unit': withIndicators([
      { target: '≥86公里', actual: '86公里', reason: '上年实际完成120处。' },
    ]),
    'a ceiling below last year is ambitious': withIndicators([
      { level2: '成本指标', level3: '清淤成本', target: '≤60万元', actual: '60万元', reason: '上年实际为65万元。' },
    ]),
    'a figure that is not last year’s': withIndicators([
      { target: '≥86公里', actual: '90公里', reason: '上年受灾，本年完成90公里。' },
    ]),
    'blanks and words': withIndicators([quality('', '100%'), quality('≥90%', ''), quality('较高', '100%')]),
  },
  finds: {
    'ninety percent asked for, all done': {
      package: withIndicators([quality('90%', '100%')]),
      findings: [
        {
          message: 'lowRate',
          at: '2 “新开工项目参保率”·年度指标值',
          text: '“部门整体支出”的指标“新开工项目参保率”目标只定90%，实际达到100%（目标不高于90%而实际全部做到的，像是目标定低了）。请说明目标的测算依据，下年度按实际水平核定。',
          related: ['2 “新开工项目参保率”·实际完成值'],
        },
      ],
    },
    'a reason that does not speak of the target': {
      package: withIndicators([quality('≥85%', '100%', '加强了宣传力度，参保更多。')]),
      findings: [
        {
          message: 'lowRate',
          at: '2 “新开工项目参保率”·年度指标值',
          text: '“部门整体支出”的指标“新开工项目参保率”目标只定≥85%，实际达到100%（目标不高于90%而实际全部做到的，像是目标定低了）。请说明目标的测算依据，下年度按实际水平核定。',
        },
      ],
    },
    'less than was reached the year before': {
      package: withIndicators([
        { target: '≥86公里', actual: '90公里', reason: '上年度实际完成92公里，本年略有下降。' },
        { level3: '清淤土方', target: '1.2万方', actual: '1.2万方', reason: '2023年完成12500方。' },
        { level3: '宣讲次数', target: '≥20次', actual: '22次', reason: '去年为21场次，今年22场次。' },
      ]),
      findings: [
        {
          message: 'belowLastYear',
          at: '2 “渠道清淤长度”·年度指标值',
          text: '“部门整体支出”的指标“渠道清淤长度”目标≥86公里，偏差原因写明上年实际92公里，目标比上年实际还差6000米。请说明目标定低的原因，下年度按实际水平核定。',
          related: ['2 “渠道清淤长度”·偏差原因分析及改进措施'],
        },
        {
          message: 'belowLastYear',
          at: '2 “宣讲次数”·年度指标值',
          text: '“部门整体支出”的指标“宣讲次数”目标≥20次，偏差原因写明上年实际21场次，目标比上年实际还差1次。请说明目标定低的原因，下年度按实际水平核定。',
        },
      ],
    },
  },
})

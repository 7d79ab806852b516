import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './reason-names-cause-and-measure.ts'

const missed = (reason: string) => withIndicators([{ target: '≥86公里', actual: '80公里', score: '9.30', reason }])
const passed = (reason: string) => withIndicators([{ target: '≥86公里', actual: '90公里', reason }])

testRule(rule, {
  passes: {
    'the notes of a good package': aPackage(),
    'cause and measure': missed('因洪水停工12天，已列入下年度首批维修计划。'),
    'a cause is enough for what was passed': passed('因灾后修复增加4公里渠道清淤。'),
    'no note at all is for another rule': missed(''),
    'a dash is no note': missed('——'),
    'a remark on what was met exactly': withIndicators([{ reason: '已完成' }]),
    'far above the target, another rule asks for more': withIndicators([
      { target: '≥86公里', actual: '130公里', reason: '多做了' },
    ]),
    'an unknown standing at full marks': withIndicators([{ target: '明显改善', actual: '较好', reason: '较好' }]),
  },
  finds: {
    'too short to say anything': {
      package: missed('因疫情将补做'),
      findings: [
        {
          message: 'short',
          at: '2 “渠道清淤长度”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“渠道清淤长度”的偏差说明“因疫情将补做”只有6个字（至少8个字），读的人看不出为什么偏离。建议写成“因……，下一步……”。',
        },
      ],
    },
    'seven letters on a small surplus': {
      package: passed('因加大 宣传力度'),
      findings: [
        {
          message: 'short',
          at: '2 “渠道清淤长度”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“渠道清淤长度”的偏差说明“因加大宣传力度”只有7个字（至少8个字），读的人看不出为什么偏离。建议写成“因……，比目标多完成……”。',
        },
      ],
    },
    'a few words that name nothing': {
      package: missed('资金不足'),
      findings: [
        {
          message: 'incomplete',
          at: '2 “渠道清淤长度”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“渠道清淤长度”的偏差说明“资金不足”没有写清原因和改进措施。建议写成“因……，下一步……”。',
        },
      ],
    },
    'a result told again': {
      package: passed('参保缴费人数增加'),
      findings: [
        {
          message: 'incomplete',
          at: '2 “渠道清淤长度”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“渠道清淤长度”的偏差说明“参保缴费人数增加”没有写清原因。建议写成“因……，比目标多完成……”。',
        },
      ],
    },
    'a cause without a measure': {
      package: missed('由于汛期洪水冲刷停工十二天。'),
      findings: [
        {
          message: 'incomplete',
          at: '2 “渠道清淤长度”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“渠道清淤长度”的偏差说明“由于汛期洪水冲刷停工十二天。”没有写清改进措施。建议写成“因……，下一步……”。',
        },
      ],
    },
    'a measure without a cause, and neither of both': {
      package: withIndicators([
        { target: '≥86公里', actual: '80公里', reason: '下一步抓紧时间补做剩余渠段。' },
        { level3: '村容村貌', target: '明显改善', actual: '一般', score: '8', reason: '部分村组完成得不够好。' },
      ]),
      findings: [
        {
          message: 'incomplete',
          at: '2 “渠道清淤长度”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“渠道清淤长度”的偏差说明“下一步抓紧时间补做剩余渠段。”没有写清原因。建议写成“因……，下一步……”。',
        },
        {
          message: 'incomplete',
          at: '2 “村容村貌”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“村容村貌”的偏差说明“部分村组完成得不够好。”没有写清原因和改进措施。建议写成“因……，下一步……”。',
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './absolute-claim-holds.ts'

function saying(performance: readonly string[], problems: readonly string[] = []) {
  return aPackage({ unitReport: { sections: { performance, problems } } })
}

testRule(rule, {
  passes: {
    'no such claim': aPackage(),
    'a claim that nothing refutes': saying(['做到了工伤保险费零欠缴。']),
    'a contrary that is denied': saying(['做到了零欠缴。'], ['没有发生欠缴。']),
    'an aim': saying(['确保零欠缴。'], ['部分单位欠缴。']),
    'what is claimed is denied': saying(['多家单位未做到全员参保。'], ['部分单位欠缴。']),
    'a contrary of another claim': saying(['做到了零欠缴。'], ['用电存在浪费。']),
    'the other report': aPackage({
      unitReport: { sections: { performance: ['做到了零欠缴。'] } },
      projectReport: { sections: { problems: ['部分单位欠缴。'] } },
    }),
    'a full rate that the table bears out': aPackage({
      unitEvaluation: { indicators: { rows: { 2: { actual: '100%' } } } },
      unitReport: { sections: { performance: ['水利工程完好率100%。'] } },
    }),
    'a rate that is not full is left to another rule': saying(['水利工程完好率97%。']),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'no arrears, although some did not insure all': {
      package: saying(['走访发现多家单位未做到全员参保。', '做到了工伤保险费零欠缴。']),
      findings: [
        {
          message: 'refutedByText',
          at: '4 部门整体支出绩效情况·“做到了工伤保险费零欠缴。”',
          text: '附件4写“零欠缴”，同一报告又写“未做到全员参保”。请核对事实：已经解决的，写明何时解决；没有解决的，改写这句绝对的话。',
          related: ['4 部门整体支出绩效情况·“走访发现多家单位未做到全…”'],
        },
      ],
    },
    'claimed twice, refuted twice': {
      package: saying(['全年零投诉。', '无投诉。'], ['接到投诉2件。', '全年收到投诉2件。']),
      findings: [
        {
          message: 'refutedByText',
          at: '4 部门整体支出绩效情况·“全年零投诉。”',
          text: '附件4写“零投诉”，同一报告又写“接到投诉”。请核对事实：已经解决的，写明何时解决；没有解决的，改写这句绝对的话。',
          related: ['4 存在的问题及原因分析·“接到投诉2件。”', '4 存在的问题及原因分析·“全年收到投诉2件。”'],
        },
      ],
    },
    'a full rate that the table has not': {
      package: saying(['水利工程完好率100%。']),
      findings: [
        {
          message: 'refutedByTable',
          at: '4 部门整体支出绩效情况·“水利工程完好率100%。”',
          text: '附件4写“水利工程完好率”100%，附件2“水利工程完好率”·实际完成值却是96.04%，相差3.96个百分点。请核对后改为一致。',
          related: ['2 “水利工程完好率”·实际完成值'],
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './asset-claim-holds.ts'

function claiming(actual: string, measures: readonly string[], basic: readonly string[] = []) {
  return aPackage({
    unitEvaluation: { indicators: { rows: { 2: { level3: '固定资产利用率', target: '≥95%', actual } } } },
    unitReport: { sections: { measures, publicBudget: { sections: { basic } } } },
  })
}

testRule(rule, {
  passes: {
    'records that agree, and no doubt': aPackage(),
    'full use, and better management from now on': claiming('100%', ['加强资产管理，提高管理水平。']),
    'use that is not full': claiming('96%', ['及时登记新购资产。']),
    'a rate in words': claiming('全部在用', ['及时登记新购资产。']),
    'records that agree, and a purchase to be entered': claiming(
      '96%',
      ['及时登记新购资产。'],
      ['固定资产按月登记，年末账实相符。'],
    ),
    'an aim is no claim': aPackage({
      unitReport: { sections: { measures: ['确保资产账实相符。', '及时登记新购资产。'], publicBudget: null } },
    }),
    'blank value': claiming('', ['及时登记新购资产。']),
    'no report': aPackage({ unitReport: null }),
  },
  finds: {
    'full use although purchases are to be entered in time': {
      package: claiming('100%', ['强化资产管理，及时录入更新购置资产。']),
      findings: [
        {
          message: 'recordsInDoubt',
          at: '2 “固定资产利用率”·实际完成值',
          text: '附件2“固定资产利用率”·实际完成值是100%，而附件4写“及时录入更新购置资产”，说明资产的登记或使用还没有到位。请按资产台账核对在用资产，如实填写完成值，或写明这项措施针对什么。',
          related: ['4 下一步改进措施·“强化资产管理，及时录入更…”'],
        },
      ],
    },
    'full use although some stand idle': {
      package: aPackage({
        unitEvaluation: { indicators: { rows: { 2: { level3: '固定资产利用率', actual: '100%' } } } },
        unitReport: { sections: { problems: ['部分资产长期闲置。'] } },
      }),
      findings: [
        {
          message: 'recordsInDoubt',
          at: '2 “固定资产利用率”·实际完成值',
          text: '附件2“固定资产利用率”·实际完成值是100%，而附件4写“资产长期闲置”，说明资产的登记或使用还没有到位。请按资产台账核对在用资产，如实填写完成值，或写明这项措施针对什么。',
        },
      ],
    },
    'two sentences': {
      package: claiming('96%', ['部分资产未入账，应尽快补登。'], ['固定资产按月登记，年末账实相符。']),
      findings: [
        {
          message: 'textInDoubt',
          at: '4 基本支出情况·“固定资产按月登记，年末账…”',
          text: '附件4写“资产按月登记，年末账实相符”，附件4又写“资产未入账”，两种说法不能同时成立。请按资产台账核对后改写。',
          related: ['4 下一步改进措施·“部分资产未入账，应尽快补…”'],
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './procurement-claim-holds.ts'

function procuring(budget: string, final: string, ...basic: readonly string[]) {
  return aPackage({
    baseData: { spending: { procurement: { budget, final } } },
    unitReport: { sections: { publicBudget: { sections: { basic } } } },
  })
}

testRule(rule, {
  passes: {
    'the same amount': aPackage(),
    'an amount in 元': procuring('8.00', '7.60', '政府采购支出76000元。'),
    'budget and amount': procuring('8.00', '7.60', '政府采购预算8.00万元，政府采购支出7.60万元。'),
    'a blank row is left to another rule': procuring('', '', '政府采购支出7.60万元。'),
    'zero beside an amount is left to another rule': procuring('0.00', '0.00', '政府采购支出7.60万元。'),
    'zero and small purchases on the platform': procuring('0.00', '0.00', '办公用品通过电子卖场采购，验收后入账。'),
    'zero and a rule of how to buy': procuring('0.00', '0.00', '建立政府采购制度，按政府采购法实施。'),
    'zero and none': procuring('无', '无', '本年没有实施政府采购。'),
    'one purchase of several': procuring('8.00', '7.60', '通过政府采购平台采购办公设备5台，金额2.3万元，已验收入库。'),
    'another year': procuring('8.00', '7.60', '2023年政府采购支出9.00万元。'),
    'no base data': aPackage({ baseData: null }),
  },
  finds: {
    'another amount, in both reports': {
      package: aPackage({
        unitReport: { sections: { publicBudget: { sections: { basic: ['政府采购支出8.60万元。'] } } } },
        projectReport: { sections: { problems: ['2024年政府采购支出8.60万元。'] } },
      }),
      findings: [
        {
          message: 'amountDiffers',
          at: '4 基本支出情况·“政府采购支出8.60万元…”',
          text: '附件4写的政府采购实际金额为8.60万元，附件1“政府采购金额·2024年决算数”为7.60万元，相差1.00万元。请按政府采购备案和合同核对后改为一致。',
          related: ['5 主要经验及做法、存在的问题及原因分析·“2024年政府采购支出8…”', '1 政府采购金额·2024年决算数'],
        },
      ],
    },
    'another budget': {
      package: procuring('8.00', '7.60', '政府采购预算9.00万元，实际支出7.60万元。'),
      findings: [
        {
          message: 'amountDiffers',
          at: '4 基本支出情况·“政府采购预算9.00万元…”',
          text: '附件4写的政府采购预算为9.00万元，附件1“政府采购金额·2024年预算数”为8.00万元，相差1.00万元。请按政府采购备案和合同核对后改为一致。',
        },
      ],
    },
    'procurement that the table has not': {
      package: procuring('0.00', '0.00', '水质检测设备通过政府采购购置，验收后入账。'),
      findings: [
        {
          message: 'claimedButNone',
          at: '4 基本支出情况·“水质检测设备通过政府采购…”',
          text: '附件4写“通过政府采购购置”，附件1“政府采购金额”填的却是0.00。请核对：实施了政府采购的，填写金额；不属于政府采购的，改写报告。',
          related: ['1 政府采购金额·2024年决算数'],
        },
      ],
    },
    'procurement that the report denies': {
      package: procuring('8.00', '7.60', '本年没有发生政府采购。'),
      findings: [
        {
          message: 'deniedButReported',
          at: '4 基本支出情况·“本年没有发生政府采购。”',
          text: '附件4写“没有发生政府采购”，附件1“政府采购金额”却填有7.60。请核对后改为一致。',
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './procurement-execution-reported.ts'

function procurement(budget: string, final: string, sentence = '固定资产按月登记，年末账实相符。') {
  return aPackage({ baseData: { spending: { procurement: { budget, final } } }, ...says(sentence) })
}

function says(sentence: string): Pick<PackageTexts, 'unitReport'> {
  return { unitReport: { sections: { publicBudget: { sections: { basic: [sentence] } } } } }
}

testRule(rule, {
  passes: {
    'less bought than budgeted': aPackage(),
    'all of the budget spent': procurement('8.00', '8.00'),
    'a blank row and a report that does not speak of it is left to another rule': procurement('', ''),
    'a blank row and a report that says there was none': procurement(
      '',
      '',
      '本年没有发生政府采购，未通过采购平台采购。',
    ),
    'a blank row and a rule of how to buy': procurement(
      '',
      '',
      '单项采购30万元以上的，由集体研究决定后在采购平台实施。',
    ),
    'zero and a report that does not speak of it': procurement('0.00', '0.00'),
    'zero and small purchases outside government procurement': procurement(
      '0.00',
      '0.00',
      '办公用品通过电子卖场采购，验收后入账。',
    ),
    '无 and a report that says there was none': procurement('无', '无', '本年没有政府采购支出。'),
    'above the budget by a decision that the report cites': procurement(
      '8.00',
      '9.00',
      '政府采购预算经县财政局清财采〔2024〕6号批复追加1.00万元。',
    ),
    'a blank procurement budget': procurement('', '9.00'),
    'no base data': aPackage({ baseData: null }),
  },
  finds: {
    'a blank row although the report speaks of purchases': {
      package: procurement('', '', '设备按程序通过采购平台采购，验收后入账使用。'),
      findings: [
        {
          message: 'blank',
          at: '1 政府采购金额·2024年决算数',
          text: '附件4写有采购，附件1“政府采购金额”却没有填，政府采购执行率无从计算。请填写采购预算数和实际采购数；不属于政府采购的，填0并在报告中写明。',
          related: ['1 政府采购金额·2024年预算数', '4 基本支出情况·“设备按程序通过采购平台采…”'],
        },
      ],
    },
    'a blank final account although the report states an amount': {
      package: procurement('8.00', '', '2024年度政府采购支出7.60万元。'),
      findings: [
        {
          message: 'blank',
          at: '1 政府采购金额·2024年决算数',
          text: '附件4写有采购，附件1“政府采购金额”却没有填，政府采购执行率无从计算。请填写采购预算数和实际采购数；不属于政府采购的，填0并在报告中写明。',
        },
      ],
    },
    'zero although the report states an amount': {
      package: procurement('0.00', '0.00', '2024年度政府采购支出7.60万元。'),
      findings: [
        {
          message: 'noneButReported',
          at: '1 政府采购金额·2024年决算数',
          text: '附件1“政府采购金额”填的是0.00，附件4却写政府采购7.60万元。请核对后改成一致。',
        },
      ],
    },
    'more bought than budgeted': {
      package: procurement('8.00', '9.00'),
      findings: [
        {
          message: 'overBudget',
          at: '1 政府采购金额·2024年决算数',
          text: '政府采购实际9.00，超过采购预算8.00，超出1.00，执行率112.5%。采购应有预算：请核对；确有追加的，在附件4写明批复文号。',
          severity: 'warning',
        },
      ],
    },
    'bought without a budget': {
      package: procurement('0.00', '9.00'),
      findings: [
        {
          message: 'overBudget',
          at: '1 政府采购金额·2024年决算数',
          text: '政府采购实际9.00，超过采购预算0.00，超出9.00，执行率—。采购应有预算：请核对；确有追加的，在附件4写明批复文号。',
          severity: 'warning',
        },
      ],
    },
  },
})

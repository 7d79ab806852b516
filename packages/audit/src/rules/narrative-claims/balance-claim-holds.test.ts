import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './balance-claim-holds.ts'

function fund(collected: string, paid: string, ...overview: readonly string[]) {
  return aPackage({
    unitEvaluation: {
      indicators: {
        rows: { 5: { level3: '征缴收入', actual: collected }, 6: { level3: '工伤待遇发放金额', actual: paid } },
      },
    },
    unitReport: { sections: { overview } },
  })
}

const claim = '全年基金收支平衡，运行安全。'

testRule(rule, {
  passes: {
    'no fund and no claim': aPackage(),
    'a balance that holds': fund('1500万元', '1490万元', claim),
    'just within the limit': fund('1000万元', '1100万元', claim),
    'no claim': fund('1583万元', '3162万元', '全年征缴和支付工作有序。'),
    'the balance of the unit’s own budget': fund('1583万元', '3162万元', '部门预算收支平衡。'),
    'a balance that is denied': fund('1583万元', '3162万元', '当年基金收支不平衡。'),
    'a difference that is explained': fund('1583万元', '3162万元', claim, '当期缺口1579万元由市级统筹基金调剂解决。'),
    'an amount in 元': fund('15000000元', '1490万元', claim),
    'a rate is no amount': fund('100%', '3162万元', claim),
    'a blank value': fund('', '3162万元', claim),
    'nothing collected': fund('0万元', '3162万元', claim),
    'a claim without the figures of a fund': aPackage({ unitReport: { sections: { overview: [claim] } } }),
  },
  finds: {
    'twice as much paid as collected': {
      package: fund('1583万元', '3162万元', claim),
      findings: [
        {
          message: 'paidMore',
          at: '4 部门（单位）基本情况·“全年基金收支平衡，运行安…”',
          text: '附件4写“收支平衡”，而“征缴收入”为1583万元、“工伤待遇发放金额”为3162万元，拨付是征缴的2倍，多出1579万元。请写明差额由统筹层级的基金还是历年结余支付，或者改写这句话。',
          related: ['2 “征缴收入”·实际完成值', '2 “工伤待遇发放金额”·实际完成值'],
        },
      ],
    },
    'half as much paid as collected': {
      package: fund('3000万元', '1500万元', claim),
      findings: [
        {
          message: 'paidLess',
          at: '4 部门（单位）基本情况·“全年基金收支平衡，运行安…”',
          text: '附件4写“收支平衡”，而“征缴收入”为3000万元、“工伤待遇发放金额”为1500万元，拨付只有征缴的0.5倍，少1500万元。请写明差额的去向，如上解统筹或转入结余，或者改写这句话。',
        },
      ],
    },
    'an aim, said twice': {
      package: fund('1583万元', '3162万元', '保证全年收支平衡，确保基金安全。', claim),
      findings: [
        {
          message: 'paidMore',
          at: '4 部门（单位）基本情况·“保证全年收支平衡，确保基…”',
          text: '附件4写“收支平衡”，而“征缴收入”为1583万元、“工伤待遇发放金额”为3162万元，拨付是征缴的2倍，多出1579万元。请写明差额由统筹层级的基金还是历年结余支付，或者改写这句话。',
          related: [
            '4 部门（单位）基本情况·“全年基金收支平衡，运行安…”',
            '2 “征缴收入”·实际完成值',
            '2 “工伤待遇发放金额”·实际完成值',
          ],
        },
      ],
    },
  },
})

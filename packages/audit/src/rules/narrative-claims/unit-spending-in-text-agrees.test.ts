import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './unit-spending-in-text-agrees.ts'

function saying(sentence: string, total = {}) {
  return aPackage({
    projectReport: null,
    unitEvaluation: { funds: { total } },
    unitReport: { sections: { overview: [sentence] } },
  })
}

testRule(rule, {
  passes: {
    'the same amounts': aPackage(),
    'an amount in 元 rounded to 万元': saying('部门整体支出352.2万元。', { spent: '3522049.90元' }),
    'an open amount that is the budget': saying('2024年度部门整体支出360.00万元。'),
    'an amount of another year': saying('2023年部门整体支出实际支出340.00万元。'),
    'a slip between units is left to another rule': saying('部门整体支出实际支出35.22万元。', { spent: '3522000元' }),
    'a blank cell': aPackage({
      projectReport: null,
      unitEvaluation: { funds: { total: { spent: '' } }, spending: { all: '' } },
      unitReport: { sections: { overview: ['部门整体支出实际支出350.00万元。'] } },
    }),
    'no 附件2': aPackage({ unitEvaluation: null }),
  },
  finds: {
    'another spending': {
      package: saying('2024年部门整体支出实际支出351.20万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 部门（单位）基本情况·“2024年部门整体支出实…”',
          text: '附件4正文的部门整体支出执行数为351.20万元，附件2“年度资金总额·全年执行数”为352.20万元，相差1.00万元。最可能是附件2的352.20万元：它与别处的合计和组成部分相加得上。请对照预算批复和决算报表改为一致。',
          related: ['2 年度资金总额·全年执行数', '2 按支出性质分'],
        },
      ],
    },
    'another initial budget': {
      package: saying('部门整体支出年初预算365.00万元，全年预算360.00万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 部门（单位）基本情况·“部门整体支出年初预算36…”',
          text: '附件4正文的部门整体支出年初预算为365.00万元，附件2“年度资金总额·年初预算数”为360.00万元，相差5.00万元。请对照预算批复和决算报表改为一致。',
        },
      ],
    },
    'another budget of the year': {
      package: saying('部门整体支出全年预算365.00万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 部门（单位）基本情况·“部门整体支出全年预算36…”',
          text: '附件4正文的部门整体支出全年预算为365.00万元，附件2“年度资金总额·全年预算数”为360.00万元，相差5.00万元。请对照预算批复和决算报表改为一致。',
        },
      ],
    },
  },
})

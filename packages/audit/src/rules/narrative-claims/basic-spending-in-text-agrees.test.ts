import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './basic-spending-in-text-agrees.ts'

function saying(sentence: string, basic = '256.00', more: PackageTexts = {}) {
  return aPackage({
    projectReport: null,
    unitEvaluation: { spending: { basic } },
    unitReport: { sections: { publicBudget: { sections: { basic: [sentence] } } } },
    ...more,
  })
}

testRule(rule, {
  passes: {
    'the same amount': aPackage(),
    'an amount in 元 rounded to 万元': saying('2024年基本支出256.3万元。', '2563049.90元'),
    'a last digit off is left to another rule': saying('2024年基本支出256.31万元。', '2563049.90元'),
    'a decimal point off is left to another rule': saying('2024年基本支出25.6万元。', '2560000元'),
    'an amount of another year': saying('2023年基本支出240.00万元。'),
    'a budget': saying('2024年基本支出年初预算260.00万元。'),
    'part of a year': saying('上半年基本支出120.00万元。'),
    'about so much': saying('2024年基本支出260万元左右。'),
    'a blank cell': saying('2024年基本支出255.00万元。', ''),
    'zero and zero': saying('2024年基本支出0.00万元。', '0.00'),
    'a table that parts the budget': saying('2024年基本支出256.00万元。', '260.00', {
      unitEvaluation: { spending: { all: '360.00', basic: '260.00', projects: '100.00' } },
    }),
    'no 附件2': saying('2024年基本支出255.00万元。', '', { unitEvaluation: null }),
  },
  finds: {
    'another amount, of which sums tell the right one': {
      package: saying('2024年基本支出255.00万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 基本支出情况·“2024年基本支出255…”',
          text: '附件4正文的基本支出为255.00万元，附件2“基本支出”为256.00万元，相差1.00万元。最可能是附件2的256.00万元：它与别处的合计和组成部分相加得上。请对照决算报表改为一致。',
          related: ['2 基本支出'],
        },
      ],
    },
    'a table that does not add up, beside a report that does': {
      package: saying('2024年基本支出256.00万元。', '255.00'),
      findings: [
        {
          message: 'differs',
          at: '2 基本支出',
          text: '附件2“基本支出”的基本支出为255.00万元，附件4正文为256.00万元，相差1.00万元。最可能是附件4的256.00万元：它与别处的合计和组成部分相加得上。请对照决算报表改为一致。',
          related: ['4 基本支出情况·“2024年基本支出256…”'],
        },
      ],
    },
    'different units': {
      package: saying('2024年基本支出103.02万元。', '1030930.18元'),
      findings: [
        {
          message: 'differs',
          at: '4 基本支出情况·“2024年基本支出103…”',
          text: '附件4正文的基本支出为103.02万元，附件2“基本支出”为1030930.18元，相差730.18元。最可能是附件2的1030930.18元：它写得最细。请对照决算报表改为一致。',
        },
      ],
    },
    'two sentences against one another': {
      package: saying('2024年基本支出256.00万元。2024年度基本支出255.00万元。', ''),
      findings: [
        {
          message: 'differs',
          at: '4 基本支出情况·“2024年基本支出256…”',
          text: '附件4正文的基本支出为255.00万元，附件4正文为256.00万元，相差1.00万元。最可能是附件4的256.00万元：它与别处的合计和组成部分相加得上。请对照决算报表改为一致。',
        },
      ],
    },
  },
})

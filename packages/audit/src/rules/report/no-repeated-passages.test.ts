import { aPackage } from '../../testing/a-package.ts'
import { goodPackage } from '../../testing/good-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-repeated-passages.ts'

const visit = '实施过程中，对报案人员、工伤事件和享受待遇人员既有定期检查也有不定期检查，坚持每月至少回访一次。'

testRule(rule, {
  passes: {
    'six projects told in like sentences': aPackage(goodPackage(6)),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
    'a short sentence again': aPackage({
      projectReport: { sections: { work: ['资金支付手续齐全。'], conclusion: ['资金支付手续齐全。'] } },
    }),
    'the same in the other report': aPackage({
      unitReport: { sections: { performance: [visit] } },
      projectReport: { sections: { conclusion: [visit] } },
    }),
  },
  finds: {
    'a passage copied into another section': {
      package: aPackage({
        projectReport: {
          sections: {
            overview: [`项目机构健全。${visit}`],
            analysis: { sections: { process: [`项目按步骤实施。${visit}`] } },
          },
        },
      }),
      findings: [
        {
          message: 'repeated',
          at: '5 项目执行过程情况·“项目按步骤实施。实施过程…”',
          text: '“实施过程中，对报案人员、…”一段与前面“项目支出基本情况”里的文字一字不差。请删去重复的，或换成这一部分应写的内容。',
          related: ['5 项目支出基本情况·“项目机构健全。实施过程中…”'],
        },
      ],
    },
    'a paragraph before the first heading': {
      package: aPackage({ unitReport: { opening: [visit], sections: { performance: [visit] } } }),
      findings: [
        {
          message: 'repeated',
          at: '4 部门整体支出绩效情况·“实施过程中，对报案人员、…”',
          text: '“实施过程中，对报案人员、…”一段与前面“开头”里的文字一字不差。请删去重复的，或换成这一部分应写的内容。',
        },
      ],
    },
  },
})

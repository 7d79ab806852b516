import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './mandatory-topics-covered.ts'

const basic = (...paragraphs: readonly string[]) =>
  aPackage({ unitReport: { sections: { publicBudget: { sections: { basic: paragraphs } } } } })

testRule(rule, {
  passes: {
    'all topics': aPackage(),
    'no report': aPackage({ unitReport: null }),
    'nothing happened, and it is said': basic('全年没有“三公”经费支出，没有政府采购。', '固定资产没有变动。'),
    'what a project bought is no account of procurement, so the sentence of its own counts': basic(
      '全年没有“三公”经费支出。',
      '公开招标2次，固定资产账实相符。',
    ),
    'topics under other words': basic('公务接待费1.50万元，采购7.60万元，资产年末账实相符。'),
  },
  finds: {
    'three topics left out': {
      package: basic('基本支出256.00万元。'),
      findings: [
        {
          message: 'missing',
          at: '4 整体支出绩效自评报告',
          text: '报告没有写到三公经费、政府采购、资产管理。请补写；没有发生的，写明没有。',
        },
      ],
    },
    'a plan for next year is no account': {
      package: aPackage({
        unitReport: {
          sections: {
            publicBudget: { sections: { basic: ['三公经费3.60万元，政府采购7.60万元。'] } },
            measures: ['强化资产管理，及时登记。'],
          },
        },
      }),
      findings: [
        {
          message: 'missing',
          at: '4 整体支出绩效自评报告',
          text: '报告没有写到资产管理。请补写；没有发生的，写明没有。',
        },
      ],
    },
    'no word of what became of the targets': {
      package: aPackage({
        unitReport: {
          sections: { performance: ['任务由上级下达。'], problems: ['人员不足。'], measures: ['补充人员。'] },
        },
      }),
      findings: [
        {
          message: 'missing',
          at: '4 整体支出绩效自评报告',
          text: '报告没有写到绩效目标完成情况。请补写；没有发生的，写明没有。',
        },
      ],
    },
  },
})

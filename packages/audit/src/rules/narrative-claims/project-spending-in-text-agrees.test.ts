import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-spending-in-text-agrees.ts'

function saying(sentence: string, changes: PackageTexts = {}) {
  return aPackage({
    projectReport: null,
    unitReport: { sections: { publicBudget: { sections: { projects: [sentence] } } } },
    ...changes,
  })
}

testRule(rule, {
  passes: {
    'the same amounts': aPackage(),
    'rounding to one decimal': saying('项目支出实际支出96.2万元。'),
    'a sentence that agrees with one of two tables that disagree': saying('项目支出实际支出96.30万元。', {
      baseData: { spending: { projects: { final: '96.30' } } },
    }),
    'an open amount that is the budget of 附件1': saying('2024年度项目支出100.00万元。'),
    'a budget that is the sum of the projects': saying('项目支出全年预算100.00万元。'),
    'a budget that 附件1 prints, where the projects come to another': saying('项目支出全年预算101.00万元。', {
      baseData: { spending: { projects: { budget: '101.00' } } },
    }),
    'another year': saying('2023年项目支出实际支出90.00万元。'),
    'an initial budget is left to another rule': saying('项目支出年初预算120.00万元。'),
    'a slip between units is left to another rule': saying('项目支出实际支出96.20元。'),
    'no tables': saying('项目支出实际支出95.00万元。', { baseData: null, unitEvaluation: null, projects: [] }),
  },
  finds: {
    'another spending': {
      package: saying('项目支出实际支出95.20万元。'),
      findings: [
        {
          message: 'spendingDiffers',
          at: '4 项目支出情况·“项目支出实际支出95.2…”',
          text: '附件4正文的“项目支出”实际支出为95.20万元，附件1“项目支出·2024年决算数”为96.20万元，相差1.00万元。最可能是附件1的96.20万元：它与别处的合计和组成部分相加得上。请对照决算报表改为一致。',
          related: ['1 项目支出·2024年决算数', '2 项目支出'],
        },
      ],
    },
    'another spending of one project': {
      package: saying('水库巡查管护经费实际支出37.00万元。'),
      findings: [
        {
          message: 'spendingDiffers',
          at: '4 项目支出情况·“水库巡查管护经费实际支出…”',
          text: '附件4正文的“水库巡查管护经费”实际支出为37.00万元，附件1“2、水库巡查管护经费”·2024年决算数为38.00万元，相差1.00万元。最可能是附件1的38.00万元：它与别处的合计和组成部分相加得上。请对照决算报表改为一致。',
        },
      ],
    },
    'another budget of one project': {
      package: saying('水库巡查管护经费全年预算42.00万元。'),
      findings: [
        {
          message: 'budgetDiffers',
          at: '4 项目支出情况·“水库巡查管护经费全年预算…”',
          text: '附件4正文的“水库巡查管护经费”全年预算为42.00万元，附件3-2“年度资金总额·全年预算数”为40.00万元，相差2.00万元。请对照预算批复改为一致。',
        },
      ],
    },
    'a budget that the projects do not come to': {
      package: saying('项目支出全年预算105.00万元。'),
      findings: [
        {
          message: 'budgetIsNotSum',
          at: '4 项目支出情况·“项目支出全年预算105.…”',
          text: '附件4正文的项目支出全年预算为105.00万元，附件3各项目的全年预算数相加为100.00万元，相差5.00万元。请对照预算批复改为一致。',
          related: ['3-1 年度资金总额·全年预算数', '3-2 年度资金总额·全年预算数'],
        },
      ],
    },
    'two reports that disagree, without a table': {
      package: aPackage({
        baseData: null,
        unitEvaluation: null,
        projects: [],
        unitReport: { sections: { publicBudget: { sections: { projects: ['项目支出实际支出95.00万元。'] } } } },
        projectReport: { sections: { overview: ['项目支出实际支出96.20万元。'] } },
      }),
      findings: [
        {
          message: 'spendingDiffers',
          at: '4 项目支出情况·“项目支出实际支出95.0…”',
          text: '附件4正文的“项目支出”实际支出为95.00万元，附件5正文为96.20万元，相差1.20万元。最可能是附件5的96.20万元：它与别处的合计和组成部分相加得上。请对照决算报表改为一致。',
        },
      ],
    },
  },
})

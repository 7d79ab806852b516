import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './one-initial-budget.ts'

/** What the reports say of project spending, and nothing else of it. */
function saying(ofUnit: readonly string[], ofProjects: readonly string[], changes: PackageTexts = {}) {
  return aPackage({
    ...changes,
    unitReport: { sections: { publicBudget: { sections: { projects: ofUnit } } } },
    projectReport: { sections: { overview: ofProjects } },
  })
}

const noRow = { baseData: { spending: { projects: { budget: '' } } } }

testRule(rule, {
  passes: {
    'one figure throughout': aPackage(),
    'one figure in two units': saying(['项目支出年初预算1000000元。'], ['项目支出年初预算100万元。']),
    'a slip between units is left to another rule': saying(['项目支出年初预算100.00元。'], []),
    'a budget after adjustment beside the initial one': saying(
      ['项目支出年初预算100.00万元，全年预算95.00万元。'],
      ['项目支出年初预算100.00万元。'],
      { baseData: { spending: { projects: { budget: '95.00' } } } },
    ),
    'an open 预算 that is the budget of the year': saying(['项目支出预算95.00万元，财政核准95.00万元。'], []),
    'a row of 附件1 that another rule holds against 附件3': saying(['水库巡查管护经费年初预算40.00万元。'], [], {
      baseData: { spending: { projectLines: { 1: { budget: '42.00' } } } },
    }),
    'another year': saying(['2023年项目支出年初预算90.00万元。'], []),
    'reports that give no budget': saying([], []),
    'no tables, and one figure': saying(['项目支出年初预算90.00万元。'], ['项目支出年初预算90万元。'], {
      baseData: null,
      unitEvaluation: null,
      projects: [],
    }),
  },
  finds: {
    'two reports and a table with three figures': {
      package: saying(['项目支出年初预算120.00万元。'], ['项目支出年初预算96.00万元。']),
      findings: [
        {
          message: 'several',
          at: '4 项目支出情况·“项目支出年初预算120.…”',
          text: '“项目支出”的年初预算写法不一：附件1“项目支出·2024年预算数”为100.00万元，附件4正文为120.00万元，附件5正文为96.00万元。最可能是附件1的100.00万元：它与别处的合计和组成部分相加得上。请对照预算批复，全文和各表改为同一个数。',
          related: [
            '1 项目支出·2024年预算数',
            '5 项目支出基本情况·“项目支出年初预算96.0…”',
            '3-1 年度资金总额·年初预算数',
            '3-2 年度资金总额·年初预算数',
          ],
        },
      ],
    },
    'one project': {
      package: saying(['水库巡查管护经费年初预算45.00万元。'], []),
      findings: [
        {
          message: 'several',
          at: '4 项目支出情况·“水库巡查管护经费年初预算…”',
          text: '“水库巡查管护经费”的年初预算写法不一：附件1“2、水库巡查管护经费”·2024年预算数为40.00万元，附件4正文为45.00万元。最可能是附件1的40.00万元：它与别处的合计和组成部分相加得上。请对照预算批复，全文和各表改为同一个数。',
          related: ['1 “2、水库巡查管护经费”·2024年预算数', '3-2 年度资金总额·年初预算数'],
        },
      ],
    },
    'two reports without a table': {
      package: saying(['项目支出年初预算90.00万元。'], ['项目支出年初预算96.00万元。'], {
        baseData: null,
        unitEvaluation: null,
        projects: [],
      }),
      findings: [
        {
          message: 'several',
          at: '4 项目支出情况·“项目支出年初预算90.0…”',
          text: '“项目支出”的年初预算写法不一：附件4正文为90.00万元，附件5正文为96.00万元。请对照预算批复，全文和各表改为同一个数。',
        },
      ],
    },
    'a figure that the tables of the projects do not come to': {
      package: saying(['项目支出年初预算120.00万元。'], [], noRow),
      findings: [
        {
          message: 'notSum',
          at: '4 项目支出情况·“项目支出年初预算120.…”',
          text: '附件4正文的项目支出年初预算为120.00万元，附件3各项目的年初预算数相加为100.00万元，相差20.00万元。请对照预算批复改为一致。',
          related: ['3-1 年度资金总额·年初预算数', '3-2 年度资金总额·年初预算数'],
        },
      ],
    },
  },
})

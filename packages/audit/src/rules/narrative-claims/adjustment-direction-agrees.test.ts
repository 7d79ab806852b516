import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './adjustment-direction-agrees.ts'

/** What 附件4 says of changes, with the budget of the second project for the year. */
function saying(sentence: string, budget = '40.00', changes: PackageTexts = {}) {
  return aPackage({
    projects: { 1: { funds: { total: { budget } } } },
    unitReport: { sections: { problems: [sentence] } },
    ...changes,
  })
}

const raised = { unitEvaluation: { funds: { total: { budget: '370.00' } } } }

testRule(rule, {
  passes: {
    'no change stated': aPackage(),
    'a cut that the tables show': saying('下半年项目支出预算核减2.00万元。', '38.00'),
    'a rise of one project that its table shows': saying('年中追加水库巡查管护经费3.00万元。', '43.00'),
    'a rise of all that 附件2 shows': saying('县财政批复追加预算10.00万元。', '40.00', raised),
    'a list of which one is borne out': saying('公用经费和项目支出核减年初预算。', '38.00'),
    'money that no table shows twice': saying('公用经费核减2.00万元。'),
    'both directions in one sentence': saying('部分项目支出追加，部分项目支出核减。'),
    'another year': saying('2023年项目支出核减2.00万元。'),
    'a request': saying('申请追加项目支出10万元。'),
    'no change': saying('全年没有追加项目支出预算。'),
    'less spent than budgeted': saying('项目支出比预算减少3.80万元。'),
    'blank budgets': saying('项目支出核减2.00万元。', ''),
    'no tables': saying('项目支出核减2.00万元。', '40.00', { unitEvaluation: null, projects: [] }),
  },
  finds: {
    'a cut where nothing changed': {
      package: saying('由于压减支出，下半年公用经费和项目支出核减年初预算的40%。'),
      findings: [
        {
          message: 'contrary',
          at: '4 存在的问题及原因分析·“由于压减支出，下半年公用…”',
          text: '附件4写“项目支出”的预算核减，附件3各项目相加的年初预算数为100.00万元、全年预算数为100.00万元，没有变化。请对照调整批复核对：确有调整的，改正表中的预算数；没有的，改正报告。',
          related: [
            '3-1 年度资金总额·年初预算数',
            '3-2 年度资金总额·年初预算数',
            '3-1 年度资金总额·全年预算数',
            '3-2 年度资金总额·全年预算数',
          ],
        },
      ],
    },
    'a rise where the budget fell': {
      package: saying('年中追加水库巡查管护经费3.00万元。', '38.00'),
      findings: [
        {
          message: 'contrary',
          at: '4 存在的问题及原因分析·“年中追加水库巡查管护经费…”',
          text: '附件4写“水库巡查管护经费”的预算追加，附件3-2的年初预算数为40.00万元、全年预算数为38.00万元，减少了2.00万元。请对照调整批复核对：确有调整的，改正表中的预算数；没有的，改正报告。',
          related: ['3-2 年度资金总额·年初预算数', '3-2 年度资金总额·全年预算数'],
        },
      ],
    },
    'a cut of the whole unit where its budget rose': {
      package: saying('下半年县财政核减预算。', '40.00', raised),
      findings: [
        {
          message: 'contrary',
          at: '4 存在的问题及原因分析·“下半年县财政核减预算。”',
          text: '附件4写“部门整体支出”的预算核减，附件2的年初预算数为360.00万元、全年预算数为370.00万元，增加了10.00万元。请对照调整批复核对：确有调整的，改正表中的预算数；没有的，改正报告。',
        },
      ],
    },
    'said twice, found once': {
      package: aPackage({
        unitReport: { sections: { problems: ['项目支出核减2.00万元。'] } },
        projectReport: { sections: { problems: ['项目支出预算核减。'] } },
      }),
      findings: [
        {
          message: 'contrary',
          at: '4 存在的问题及原因分析·“项目支出核减2.00万元…”',
          text: '附件4写“项目支出”的预算核减，附件3各项目相加的年初预算数为100.00万元、全年预算数为100.00万元，没有变化。请对照调整批复核对：确有调整的，改正表中的预算数；没有的，改正报告。',
          related: [
            '5 主要经验及做法、存在的问题及原因分析·“项目支出预算核减。”',
            '3-1 年度资金总额·年初预算数',
            '3-2 年度资金总额·年初预算数',
            '3-1 年度资金总额·全年预算数',
            '3-2 年度资金总额·全年预算数',
          ],
        },
      ],
    },
  },
})

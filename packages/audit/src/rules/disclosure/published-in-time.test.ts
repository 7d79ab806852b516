import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './published-in-time.ts'

function saying(...use: readonly string[]) {
  return aPackage({ unitReport: { sections: { use } } })
}

testRule(rule, {
  passes: {
    'no date of approval': aPackage(),
    'published after a few days': saying('2024年度部门决算于2025年8月20日批复，自评报告于2025年9月1日公开。'),
    'published on the last day': saying('部门决算于2025年8月20日批复，2025年9月9日公开。'),
    'published in a month that may be in time': saying('部门决算于2025年8月20日批复，自评报告于2025年9月公开。'),
    'approved in a month, of which the last day counts': saying(
      '部门决算于2025年8月批复，自评报告于2025年9月18日公开。',
    ),
    'the approval of a budget': saying('部门预算于2024年2月5日批复，自评报告于2025年9月12日公开。'),
    'a publication before the approval is that of something else': saying(
      '部门决算于2025年8月20日批复。',
      '绩效目标于2024年3月1日公开。',
    ),
    'a day that does not exist': saying('部门决算于2025年6月31日批复，自评报告于2025年9月12日公开。'),
    'no report': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'one sentence': {
      package: saying('2024年度部门决算于2025年8月20日批复，自评报告于2025年9月12日公开。'),
      findings: [
        {
          message: 'late',
          at: '4 绩效自评结果拟应用和公开情况·“2024年度部门决算于2…”',
          text: '附件4写决算2025年8月20日批复、2025年9月12日公开，应在批复后20日内公开，最迟2025-09-09。请核对日期；确实迟了的，尽快公开并说明原因。',
          related: [],
        },
      ],
    },
    'two sentences, and a month': {
      package: saying('部门决算经县财政局于二〇二五年八月二十日批复。', '自评报告和自评表于2025年10月在门户网站公开。'),
      findings: [
        {
          message: 'late',
          at: '4 绩效自评结果拟应用和公开情况·“自评报告和自评表于202…”',
          text: '附件4写决算二〇二五年八月二十日批复、2025年10月公开，应在批复后20日内公开，最迟2025-09-09。请核对日期；确实迟了的，尽快公开并说明原因。',
          related: ['4 绩效自评结果拟应用和公开情况·“部门决算经县财政局于二〇…”'],
        },
      ],
    },
  },
})

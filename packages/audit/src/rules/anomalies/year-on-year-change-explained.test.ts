import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './year-on-year-change-explained.ts'

function spending(line: 'publicFunds' | 'projects', lastYear: string, final: string, ...problems: readonly string[]) {
  return aPackage({
    baseData: { spending: { [line]: { lastYear, final } } },
    unitReport: { sections: { problems } },
  })
}

testRule(rule, {
  passes: {
    'little change': aPackage(),
    'just within the limit': spending('publicFunds', '100.00', '120.00'),
    'projects have a wider limit': spending('projects', '100.00', '130.00'),
    'a rise that is explained': spending(
      'projects',
      '60.00',
      '96.20',
      '项目支出比上年增加36.20万元，原因是新增水库巡查项目。',
    ),
    'a fall that is explained': spending('publicFunds', '60.00', '35.28', '由于压减开支，公用经费下降。'),
    'an explanation in a note under the table': aPackage({
      baseData: {
        spending: { publicFunds: { lastYear: '60.00' } },
        notes: ['公用经费与上年相比变动较大，主要是检测费改列项目支出。'],
      },
    }),
    'nothing last year': spending('projects', '0.00', '96.20'),
    'blank cells': spending('projects', '', '96.20'),
    '无 last year': spending('projects', '无', '96.20'),
    'no base data': aPackage({ baseData: null }),
  },
  finds: {
    'a rise without a word': {
      package: spending('projects', '60.00', '96.20'),
      findings: [
        {
          message: 'increased',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出”由上年的60.00增加到96.20，多了36.20万元，增长60.33%，超过30%，报告没有说明原因。请在附件4写明为什么增加。',
          related: ['1 项目支出·2023年决算数'],
        },
      ],
    },
    'a fall without a word': {
      package: spending('publicFunds', '50.00', '35.28'),
      findings: [
        {
          message: 'decreased',
          at: '1 公用经费·2024年决算数',
          text: '“公用经费”由上年的50.00减少到35.28，少了14.72万元，下降29.44%，超过20%，报告没有说明原因。请在附件4写明为什么减少。',
        },
      ],
    },
    'a reason for the contrary': {
      package: spending('projects', '60.00', '96.20', '由于过紧日子，项目支出核减年初预算。'),
      findings: [
        {
          message: 'increased',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出”由上年的60.00增加到96.20，多了36.20万元，增长60.33%，超过30%，报告没有说明原因。请在附件4写明为什么增加。',
        },
      ],
    },
    'a reason for the spending, not for its change': {
      package: spending('projects', '60.00', '96.20', '项目支出96.20万元，为了供水安全。'),
      findings: [
        {
          message: 'increased',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出”由上年的60.00增加到96.20，多了36.20万元，增长60.33%，超过30%，报告没有说明原因。请在附件4写明为什么增加。',
        },
      ],
    },
  },
})

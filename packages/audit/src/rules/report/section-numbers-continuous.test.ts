import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './section-numbers-continuous.ts'

/** The unit's report with other numbers before the headings named. */
const numbered = (numbers: Readonly<Record<string, string>>, paragraphs: readonly string[] = ['没有支出。']) =>
  aPackage({
    unitReport: {
      sections: Object.fromEntries(Object.entries(numbers).map(([key, number]) => [key, { number, paragraphs }])),
    },
  })

testRule(rule, {
  passes: {
    'numbers that run on': aPackage(),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
    'numbers that a text file lost': numbered({ overview: '', problems: '', measures: '', use: '' }),
    'no number but one': numbered({
      overview: '',
      publicBudget: '二、',
      governmentFunds: '',
      stateCapital: '',
      socialInsurance: '',
      performance: '',
      problems: '',
      measures: '',
      use: '',
    }),
    'the missing number begins a paragraph, its heading being too long': aPackage({
      unitReport: {
        sections: {
          governmentFunds: ['没有支出。', '四、国有资本经营预算支出情况，以及其他各项资金收支和结余结转的有关情况'],
          stateCapital: null,
          socialInsurance: { number: '五、', paragraphs: ['没有支出。'] },
          performance: { number: '六、', paragraphs: ['得分99.00分。'] },
          problems: { number: '七、', paragraphs: ['人员不足。'] },
          measures: { number: '八、', paragraphs: ['补充人员。'] },
          use: { number: '九、', paragraphs: ['用于预算安排。'] },
        },
      },
    }),
    'another way of numbering throughout': aPackage({
      projectReport: {
        sections: {
          analysis: {
            sections: {
              decision: { number: '1.' },
              process: { number: '2.' },
              output: { number: '3.' },
              benefit: { number: '4.' },
            },
          },
        },
      },
    }),
  },
  finds: {
    'a number printed twice': {
      package: numbered({ stateCapital: '三、' }),
      findings: [
        {
          message: 'repeated',
          at: '4 国有资本经营预算支出情况',
          text: '“国有资本经营预算支出情况”的序号三、与前面的“政府性基金预算支出情况”重复，应为四、。',
          related: ['4 政府性基金预算支出情况'],
        },
      ],
    },
    'a number skipped': {
      package: numbered({ use: '十、' }),
      findings: [
        {
          message: 'gap',
          at: '4 绩效自评结果拟应用和公开情况',
          text: '“绩效自评结果拟应用和公开情况”的序号是十、，接在“下一步改进措施”之后应为九、，中间少了序号或漏了内容。',
        },
      ],
    },
    'a number too low, behind headings that lost theirs': {
      package: numbered({ problems: '', measures: '', use: '三、' }),
      findings: [
        {
          message: 'backwards',
          at: '4 绩效自评结果拟应用和公开情况',
          text: '“绩效自评结果拟应用和公开情况”的序号三、比前面“部门整体支出绩效情况”的还小，应为九、。',
        },
      ],
    },
    'a number printed twice one level below': {
      package: aPackage({
        projectReport: {
          sections: { analysis: { sections: { process: { number: '（一）', paragraphs: ['支付及时。'] } } } },
        },
      }),
      findings: [
        {
          message: 'repeated',
          at: '5 项目执行过程情况',
          text: '“项目执行过程情况”的序号（一）与前面的“项目支出决策情况”重复，应为（二）。',
        },
      ],
    },
  },
})

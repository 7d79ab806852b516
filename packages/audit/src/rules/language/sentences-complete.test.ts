import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './sentences-complete.ts'

const work = (...paragraphs: readonly string[]) => aPackage({ projectReport: { sections: { work: paragraphs } } })
const at = (beginning: string) => `5 绩效评价工作开展情况·${beginning}`

testRule(rule, {
  passes: {
    'whole sentences': aPackage(),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
    'other marks at the end, also before a bracket or a quotation mark': work(
      '评价分三步进行：',
      '（一）收集资料；',
      '花钱必问效！',
      '做到“用钱必问效、无效必问责。”',
      '评分表附后（满分100分。）',
      '其余内容从略……',
    ),
    'headings that the outline does not know': work('1.评价组织情况', '（二）评价方法和标准', '资料收集'),
    'lines of label and value, and lists of attachments': work(
      '联系人：（略）',
      '评价方式：单位自评',
      '附件：1.绩效自评表',
      '附表2',
    ),
    'the word none': work('无', '略'),
    'an address': work('评价结果已经公开，网址为https://www.example.gov.cn/czxx'),
    'a blank paragraph': work('评价按步骤进行。', '  '),
  },
  finds: {
    'a paragraph left at a comma': {
      package: work('本部门积极开展绩效评价工作，对各项工作进行绩效评价，'),
      findings: [
        {
          message: 'unfinished',
          at: at('“本部门积极开展绩效评价工…”'),
          text: '段落“本部门积极开展绩效评价工…”以“，”结尾，话没有说完。请补全句子，用句号结束。',
          fix: null,
        },
      ],
    },
    'two paragraphs without a full stop': {
      package: work('本部门无资本经营预算支出 ', '评价分三步进行，于4月完成', '过程见上。'),
      findings: [
        {
          message: 'noEndMark',
          at: at('“本部门无资本经营预算支出”'),
          text: '段落“本部门无资本经营预算支出”、“评价分三步进行，于4月完…”结尾没有标点。请补上句号。',
          related: [at('“评价分三步进行，于4月完…”')],
          fix: {
            [at('“本部门无资本经营预算支出”')]: '本部门无资本经营预算支出。',
            [at('“评价分三步进行，于4月完…”')]: '评价分三步进行，于4月完成。',
          },
        },
      ],
    },
    'a numbered sentence without an end': {
      package: work('1.评价已经完成'),
      findings: [
        {
          message: 'noEndMark',
          at: at('“1.评价已经完成”'),
          text: '段落“1.评价已经完成”结尾没有标点。请补上句号。',
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './problems-have-measures.ts'

const unit = (problems: readonly string[], measures: readonly string[] | null) =>
  aPackage({ unitReport: { sections: { problems, measures } } })
const assigned = '由办公室负责，2025年9月30日前'
const problemAt = (beginning: string) => `4 存在的问题及原因分析·${beginning}`
const measureAt = (beginning: string) => `4 下一步改进措施·${beginning}`

testRule(rule, {
  passes: {
    'problems answered': aPackage(),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
    'one theme in other words': unit(['1.人手不足，岗位兼任。'], [`1.${assigned}申请招录两名稽核人员。`]),
    'telling words of their own': unit(['闸门锈蚀，启闭困难。'], [`${assigned}更换锈蚀闸门。`]),
    'no problem at all': unit(['没有发现问题。'], ['继续保持。责任人为分管领导，长期坚持。']),
    'an account that opens the section': unit(
      ['2024年各项工作总体良好。', '一是人员偏少。'],
      [`${assigned}补充人员。`],
    ),
    'a problem told with its measure': unit(['闸门锈蚀，下一步更换。'], [`${assigned}补充人员。`]),
    'one line that assigns all measures': unit(
      ['支付进度慢。', '人员不足。'],
      ['加快支付进度。', '补充人员。', '以上措施由财务股牵头，年底前完成。'],
    ),
    'no section of measures': unit(['人员不足。'], null),
    'merits and reasons beside the problems': aPackage({
      projectReport: {
        sections: {
          problems: ['主要经验是不漏一户、不少一次。', '存在的问题是水质合格率偏低。', '原因是净水工艺缺少预沉环节。'],
          advice: [`${assigned}建成预沉池，提高水质合格率。`],
        },
      },
    }),
  },
  finds: {
    'the second of two problems without a measure': {
      package: unit(
        ['1：预算执行存在偏差。', ':     2：由于编制原因，我中心人员不足。'],
        [`1：${assigned}强化预算管理，提高预算执行力度。`, `2：${assigned}做好资产信息系统的维护。`],
      ),
      findings: [
        {
          message: 'noMeasure',
          at: problemAt('“:2：由于编制原因，我中…”'),
          text: '问题“由于编制原因，我中心人员…”没有对应的改进措施。请针对它补写措施，写明由谁负责、何时完成。',
        },
      ],
    },
    'measures without owner and date': {
      package: unit(['人员不足。', '支付进度慢。'], ['增加稽核人员。', '加快支付进度。']),
      findings: [
        {
          message: 'unassigned',
          at: measureAt('“增加稽核人员。”'),
          text: '改进措施没有写明责任人、完成期限。请逐条写明由哪个股室或谁负责、什么时间完成。',
          related: [measureAt('“加快支付进度。”')],
        },
      ],
    },
    'a date is missing': {
      package: unit(['人员不足。'], ['由办公室负责补充人员。']),
      findings: [
        {
          message: 'unassigned',
          at: measureAt('“由办公室负责补充人员。”'),
          text: '改进措施没有写明完成期限。请逐条写明由哪个股室或谁负责、什么时间完成。',
        },
      ],
    },
    'advice in the report on projects': {
      package: aPackage({
        projectReport: {
          sections: { problems: ['存在的问题是闸门锈蚀，启闭困难。'], advice: ['补充人员，加强宣传。'] },
        },
      }),
      findings: [
        {
          message: 'noMeasure',
          at: '5 主要经验及做法、存在的问题及原因分析·“存在的问题是闸门锈蚀，启…”',
          text: '问题“存在的问题是闸门锈蚀，启…”没有对应的改进措施。请针对它补写措施，写明由谁负责、何时完成。',
        },
        {
          message: 'unassigned',
          at: '5 有关建议·“补充人员，加强宣传。”',
          text: '改进措施没有写明责任人、完成期限。请逐条写明由哪个股室或谁负责、什么时间完成。',
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './required-sections-present.ts'

testRule(rule, {
  passes: {
    'reports that follow their outlines': aPackage(),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
    'parts of a section told in its own text': aPackage({
      unitReport: { sections: { publicBudget: ['基本支出256.00万元，项目支出96.20万元。'] } },
    }),
    'a heading and its text in one paragraph': aPackage({
      projectReport: {
        sections: {
          analysis: {
            paragraphs: [
              '（一）决策情况：程序完备。',
              '（二）过程情况。支付及时。',
              '（三）产出，完成123处。',
              '（四）效益：达标。',
            ],
            sections: { decision: null, process: null, output: null, benefit: null },
          },
        },
      },
    }),
    'problems and measures under one heading of another wording': aPackage({
      unitReport: {
        sections: { problems: { title: '存在的问题和改进措施', paragraphs: ['人员不足。'] }, measures: null },
      },
    }),
    'without what else there is to say': aPackage({ unitReport: { sections: { other: null } } }),
  },
  finds: {
    'two sections missing': {
      package: aPackage({ unitReport: { sections: { governmentFunds: null, use: null } } }),
      findings: [
        {
          message: 'missing',
          at: '4 整体支出绩效自评报告',
          text: '报告缺少“政府性基金预算支出情况”、“绩效自评结果拟应用和公开情况”。请按提纲补写；没有发生的，也要写明没有。',
        },
      ],
    },
    'a section missing as a whole, and one in another': {
      package: aPackage({
        projectReport: { sections: { work: null, analysis: { sections: { benefit: null } } } },
      }),
      findings: [
        {
          message: 'missing',
          at: '5 项目支出绩效自评报告',
          text: '报告缺少“绩效评价工作开展情况”、“项目支出效益情况”。请按提纲补写；没有发生的，也要写明没有。',
        },
      ],
    },
    'sections in another order': {
      package: reordered(),
      findings: [
        {
          message: 'order',
          at: '4 存在的问题及原因分析',
          text: '“存在的问题及原因分析”排在了“下一步改进措施”之后，按提纲应在前面。请调整次序。',
          related: ['4 下一步改进措施'],
        },
      ],
    },
  },
})

/** A good package whose report tells its measures before its problems. */
function reordered() {
  const pack = aPackage()
  if (!pack.unitReport) throw new Error('a good package has both reports')
  const { sections } = pack.unitReport
  const measures = sections.filter(({ key }) => key === 'measures')
  const others = sections.filter(({ key }) => key !== 'measures')
  const at = others.findIndex(({ key }) => key === 'problems')
  return { ...pack, unitReport: { ...pack.unitReport, sections: others.toSpliced(at, 0, ...measures) } }
}

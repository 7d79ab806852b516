import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './item-numbers-valid.ts'

const problems = (...paragraphs: readonly string[]) => aPackage({ unitReport: { sections: { problems: paragraphs } } })
const at = (beginning: string) => `4 存在的问题及原因分析·${beginning}`

testRule(rule, {
  passes: {
    'no numbers at all': aPackage(),
    'numbers of every level': problems(
      '一、预算',
      '（一）编制不细。',
      '1.支付慢。',
      '2、人员少。',
      '（1）缺编。',
      '①岗位兼任。',
      '3）其他。',
    ),
    'numbers in words': problems('一是支付慢。', '第一，人员少。', '其二，经费紧。'),
    'figures at the head of a sentence': problems(
      '2.5万亩农田受灾。',
      '2024年支付慢。',
      '1：1配套资金没有到位。',
      '10：30召开例会。',
    ),
    'a proper dash, a proper ellipsis and a range': problems(
      '支付慢——原因是验收滞后。',
      '检查了甲、乙、丙……等处。',
      '完成2-3次。',
    ),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'a colon behind the number': {
      package: problems('  1：预算执行存在偏差。', '2：人员不足。'),
      findings: [
        {
          message: 'wrongSign',
          at: at('“1：预算执行存在偏差。”'),
          text: '序号“1：”、“2：”写法不规范，应写成“1.”的样子。',
          related: [at('“2：人员不足。”')],
          fix: {
            [at('“1：预算执行存在偏差。”')]: '  1.预算执行存在偏差。',
            [at('“2：人员不足。”')]: '2.人员不足。',
          },
        },
      ],
    },
    'a comma behind a bracket, and a colon behind a Chinese number': {
      package: problems('（一）、编制不细。', '二：支付慢。'),
      findings: [
        {
          message: 'wrongSign',
          at: at('“（一）、编制不细。”'),
          text: '序号“（一）、”、“二：”写法不规范，应写成“（一）”的样子。',
          related: [at('“二：支付慢。”')],
          fix: { [at('“（一）、编制不细。”')]: '（一）编制不细。', [at('“二：支付慢。”')]: '二、支付慢。' },
        },
      ],
    },
    'a mark before the number': {
      package: problems(':     2：由于编制原因，人员不足。'),
      findings: [
        {
          message: 'stray',
          at: at('“:2：由于编制原因，人员…”'),
          text: '序号“:2：”前面有多余的标点，应写作“2.”。',
          fix: { [at('“:2：由于编制原因，人员…”')]: '2.由于编制原因，人员不足。' },
        },
      ],
    },
    'hyphens for a dash, in two paragraphs': {
      package: problems('先填审批单---再到现场。', '汇报结果--归档。'),
      findings: [
        {
          message: 'dash',
          at: at('“先填审批单---再到现场…”'),
          text: '用“---”代替了破折号，破折号应写作“——”；表示先后步骤的，可改用“→”或逗号。',
          related: [at('“汇报结果--归档。”')],
        },
      ],
    },
    'full stops for an ellipsis': {
      package: problems('检查了甲、乙、丙...等处。'),
      findings: [
        {
          message: 'ellipsis',
          at: at('“检查了甲、乙、丙...等…”'),
          text: '用“...”代替了省略号，省略号应写作“……”。报告里宜把内容写全。',
        },
      ],
    },
  },
})

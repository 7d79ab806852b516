import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './one-self-reference.ts'

const problems = (...paragraphs: readonly string[]) => aPackage({ unitReport: { sections: { problems: paragraphs } } })
const others = (...paragraphs: readonly string[]) =>
  aPackage({
    unitReport: {
      sections: {
        governmentFunds: ['没有政府性基金预算支出。'],
        stateCapital: ['没有国有资本经营预算支出。'],
        socialInsurance: ['没有社会保险基金预算支出。'],
        problems: paragraphs,
      },
    },
  })

testRule(rule, {
  passes: {
    'one self-reference throughout': problems('本单位人员不足。'),
    'none at all': others('人员不足。'),
    'words that only hold one': others(
      '本科学历占比低，资本中心化，我国、我县经费紧张，本年度进度慢，本委托项目滞后。',
    ),
    'a department and its own office, which are two': others('本部门含下属单位5家，本单位人员不足。'),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'three ways in one report': {
      package: others('本部门进度慢，本部门人员少。', '我中心人员不足。', '本单位经费紧张，我中心设备旧。'),
      findings: [
        {
          message: 'mixed',
          at: '4 存在的问题及原因分析·“我中心人员不足。”',
          text: '报告里的自称有“本部门”、“我中心”、“本单位”，前后不一。请统一为一种，如“本部门”。',
          related: ['4 存在的问题及原因分析·“本单位经费紧张，我中心设…”'],
        },
      ],
    },
    '本 and 我 before one noun': {
      package: others('本局进度慢，本局人员少，我局经费紧张。'),
      findings: [
        {
          message: 'mixed',
          at: '4 存在的问题及原因分析·“本局进度慢，本局人员少，…”',
          text: '报告里的自称有“本局”、“我局”，前后不一。请统一为一种，如“本局”。',
        },
      ],
    },
  },
})

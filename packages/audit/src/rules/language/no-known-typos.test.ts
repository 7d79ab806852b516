import { aPackage } from '../../testing/a-package.ts'
import { goodPackage } from '../../testing/good-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-known-typos.ts'

const problems = (...paragraphs: readonly string[]) => aPackage({ unitReport: { sections: { problems: paragraphs } } })

testRule(rule, {
  passes: {
    'good packages of every size': aPackage(goodPackage(6)),
    'words whose letters meet in a misspelling': problems(
      '设备采购制度健全，农机购置补贴按规定兑付，各项日常工作运转正常。',
      '自己经手的项目自己负责，究竟争取多少资金由干部集体决定，新帐篷及时到位。',
    ),
    'no reports and blank cells': aPackage({
      unitReport: null,
      projectReport: null,
      baseData: { thrift: { measures: '' } },
    }),
    'a figure is no word': aPackage({ baseData: { staffing: { unit: { quota: '20' } } } }),
  },
  finds: {
    'a cell copied into two tables is told in each': {
      package: aPackage({
        projects: {
          0: { goals: { year: { achieved: '全年度已完场各项指标任务　' } } },
          1: { goals: { year: { achieved: '全年度已完场各项指标任务　' } } },
        },
      }),
      findings: [
        {
          message: 'typo',
          at: '3-1 实际完成情况',
          text: '“完场各项”应为“完成各项”，请改正。',
          fix: { '3-1 实际完成情况': '全年度已完成各项指标任务　' },
        },
        {
          message: 'typo',
          at: '3-2 实际完成情况',
          text: '“完场各项”应为“完成各项”，请改正。',
        },
      ],
    },
    'two in one paragraph, one of them again further on': {
      package: problems('现场管理人员安全意思淡薄，按装不规范。', '群众安全意思有待提高。'),
      findings: [
        {
          message: 'typo',
          at: '4 “现场管理人员安全意思淡薄…”',
          text: '“安全意思”应为“安全意识”，请改正。',
          related: ['4 “群众安全意思有待提高。”'],
        },
        {
          message: 'typo',
          at: '4 “现场管理人员安全意思淡薄…”',
          text: '“按装”应为“安装”，请改正。',
          related: [],
        },
      ],
    },
    'a row named by the unit, and a stray remark': {
      package: aPackage({
        baseData: { spending: { projectLines: { 0: { rowLabel: '1、设备购制经费' } } }, strays: ['帐目清楚'] },
      }),
      findings: [
        {
          message: 'typo',
          at: '1 无栏目的内容',
          text: '“帐目”应为“账目”，请改正。',
        },
        {
          message: 'typo',
          at: '1 “1、设备购制经费”',
          text: '“设备购制”应为“设备购置”，请改正。',
        },
      ],
    },
  },
})

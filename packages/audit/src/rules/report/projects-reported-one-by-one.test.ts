import { aPackage } from '../../testing/a-package.ts'
import { goodPackage } from '../../testing/good-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './projects-reported-one-by-one.ts'

const told = (...overview: readonly string[]) =>
  aPackage({
    projectReport: {
      sections: {
        overview,
        conclusion: ['支出合理。'],
        analysis: {
          sections: {
            decision: ['集体研究决定。'],
            process: ['支付及时。'],
            output: ['任务完成。'],
            benefit: ['受益面扩大。'],
          },
        },
        problems: ['人员不足。'],
        advice: ['补充人员。'],
      },
    },
  })
const projects = ['3-1 项目支出名称', '3-2 项目支出名称']

testRule(rule, {
  passes: {
    'each project with funds and basis': aPackage(goodPackage(6)),
    'no report, no projects': aPackage({ projectReport: null }),
    'no tables of projects': aPackage({ projects: [] }),
    'a single project': aPackage({
      projects: [{ heading: { project: '农村供水保障经费' } }],
      projectReport: { sections: { overview: ['项目依据县财政局批复设立，实际支出58.20万元。'] } },
    }),
    'the name first, the money in the next sentence': told(
      '各项目依据县财政局批复的部门预算设立。',
      '（一）农村供水保障经费。全年预算60.00万元，实际支出58.20万元。',
      '（二）水库巡查管护。全年预算40.00万元，实际支出38.00万元。',
    ),
    'money left to a table': told('各项目依据县财政局批复的部门预算设立，资金情况见下表。'),
  },
  finds: {
    'one sum for all projects': {
      package: told(
        '本部门项目支出依据县财政局批复设立。年初预算100.00万元，实际支出96.20万元。主要用于农村供水保障和水库巡查管护。',
      ),
      findings: [
        {
          message: 'noFunds',
          at: '5 项目支出基本情况',
          text: '报告没有分别写明“农村供水保障经费”、“水库巡查管护经费”的预算和实际支出。请逐个项目写明年初预算、全年预算和实际支出。',
          related: projects,
        },
      ],
    },
    'no basis of either': {
      package: told('农村供水保障经费支出58.20万元，水库巡查管护经费支出38.00万元。'),
      findings: [
        {
          message: 'noBasis',
          at: '5 项目支出基本情况',
          text: '报告没有写明“农村供水保障经费”、“水库巡查管护经费”的立项依据。请写明批准立项的文件名称和文号。',
          related: projects,
        },
      ],
    },
    'the second project not told': {
      package: told('农村供水保障经费依据县财政局批复立项，支出58.20万元。'),
      findings: [
        {
          message: 'noFunds',
          at: '5 项目支出基本情况',
          text: '报告没有分别写明“水库巡查管护经费”的预算和实际支出。请逐个项目写明年初预算、全年预算和实际支出。',
          related: ['3-2 项目支出名称'],
        },
        {
          message: 'noBasis',
          at: '5 项目支出基本情况',
          text: '报告没有写明“水库巡查管护经费”的立项依据。请写明批准立项的文件名称和文号。',
          related: ['3-2 项目支出名称'],
        },
      ],
    },
  },
})

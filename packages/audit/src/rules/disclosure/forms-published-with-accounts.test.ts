import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './forms-published-with-accounts.ts'

const noProjects = {
  baseData: { spending: { projectLines: [] } },
  unitEvaluation: { spending: { projects: '0.00' } },
  projects: [],
  projectReport: null,
} as const

testRule(rule, {
  passes: {
    'all attachments': aPackage(),
    'a unit without projects': aPackage(noProjects),
    'a unit whose project spending is left blank': aPackage({
      ...noProjects,
      unitEvaluation: { spending: { projects: '' } },
    }),
    'one table alone is no package': aPackage({
      baseData: null,
      unitEvaluation: null,
      unitReport: null,
      projectReport: null,
    }),
    'one report alone': aPackage({ baseData: null, unitEvaluation: null, projects: [], projectReport: null }),
    'nothing at all': aPackage({
      baseData: null,
      unitEvaluation: null,
      projects: [],
      unitReport: null,
      projectReport: null,
    }),
  },
  finds: {
    'tables without reports': {
      package: aPackage({ unitReport: null, projectReport: null }),
      findings: [
        {
          message: 'missing',
          at: ' 缺少的附件',
          text: '材料中没有附件4《整体支出绩效自评报告》、附件5《项目支出绩效自评报告》。自评表和自评报告要随部门决算一并编报、公开，请补齐；不需要的，在报告中写明理由。',
        },
      ],
    },
    'no table of a project that has money': {
      package: aPackage({ projects: [], projectReport: null }),
      findings: [
        {
          message: 'missing',
          at: ' 缺少的附件',
          text: '材料中没有附件3《项目支出绩效自评表》、附件5《项目支出绩效自评报告》。自评表和自评报告要随部门决算一并编报、公开，请补齐；不需要的，在报告中写明理由。',
        },
      ],
    },
    'no base data': {
      package: aPackage({ baseData: null }),
      findings: [
        {
          message: 'missing',
          at: ' 缺少的附件',
          text: '材料中没有附件1《部门整体支出绩效评价基础数据表》。自评表和自评报告要随部门决算一并编报、公开，请补齐；不需要的，在报告中写明理由。',
        },
      ],
    },
  },
})

import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-executions-add-up.ts'

const spent = (first: string, second: string) => ({
  0: { funds: { total: { spent: first } } },
  1: { funds: { total: { spent: second } } },
})

testRule(rule, {
  passes: {
    'two projects make up the project spending': aPackage(),
    'a sum in 元 under a total in 万元': aPackage({
      baseData: null,
      projects: spent('582020元', '380010元'),
    }),
    'one project without an amount': aPackage({ baseData: null, projects: spent('58.20', '') }),
    'no amount in 附件2': aPackage({ baseData: null, unitEvaluation: { spending: { projects: '' } } }),
    'no projects': aPackage({ baseData: null, projects: [] }),
    'no 附件2': aPackage({ unitEvaluation: null }),
    '附件2 parts the budget of the year': aPackage({
      baseData: null,
      unitEvaluation: { spending: { basic: '260.00', projects: '100.00' } },
    }),
    'a project with money that has no table is left to another rule': aPackage({
      baseData: {
        spending: { projects: { final: '99.20' }, projectLines: { 0: { rowLabel: '1、堤防白蚁防治经费' } } },
      },
      projects: [],
    }),
    'a project spending that departs from 附件1 is left to another rule': aPackage({
      unitEvaluation: { spending: { projects: '97.20' } },
    }),
  },
  finds: {
    'tables that depart from their rows, so that the sum departs too': {
      package: aPackage({ projects: spent('60.00', '38.00') }),
      findings: [
        {
          message: 'differs',
          at: '2 项目支出',
          text: '附件3共2张表，全年执行数合计98.00万元，附件2的项目支出为96.20万元，相差1.80万元。请核对是否漏填了项目，或哪一处的执行数有误。',
          related: ['3-1 年度资金总额·全年执行数', '3-2 年度资金总额·全年执行数'],
        },
      ],
    },
    'a sum that is too small, without 附件1': {
      package: aPackage({ baseData: null, projects: spent('57.20', '38.00') }),
      findings: [
        {
          message: 'differs',
          at: '2 项目支出',
          text: '附件3共2张表，全年执行数合计95.20万元，附件2的项目支出为96.20万元，相差1.00万元。请核对是否漏填了项目，或哪一处的执行数有误。',
          related: ['3-1 年度资金总额·全年执行数', '3-2 年度资金总额·全年执行数'],
        },
      ],
    },
    'rows and tables that agree, and both totals otherwise': {
      package: aPackage({
        baseData: { spending: { projects: { final: '99.20' } } },
        unitEvaluation: { spending: { projects: '99.20' } },
      }),
      findings: [
        {
          message: 'differs',
          at: '2 项目支出',
          text: '附件3共2张表，全年执行数合计96.20万元，附件2的项目支出为99.20万元，相差3.00万元。请核对是否漏填了项目，或哪一处的执行数有误。',
        },
      ],
    },
    'rows without amounts explain nothing': {
      package: aPackage({
        baseData: {
          spending: {
            projects: { final: '' },
            projectLines: { 0: { budget: '', final: '' }, 1: { budget: '', final: '' } },
          },
        },
        projects: spent('58.20', '36.00'),
      }),
      findings: [
        {
          message: 'differs',
          at: '2 项目支出',
          text: '附件3共2张表，全年执行数合计94.20万元，附件2的项目支出为96.20万元，相差2.00万元。请核对是否漏填了项目，或哪一处的执行数有误。',
        },
      ],
    },
  },
})

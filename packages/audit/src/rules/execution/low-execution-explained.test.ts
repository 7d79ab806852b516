import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './low-execution-explained.ts'

/** The first project, 60.00 budgeted, and what 附件5 says of it. */
function project(spent: string, ...sentences: readonly string[]) {
  return aPackage({
    projects: { 0: { funds: { total: { spent } } } },
    projectReport: { sections: { problems: sentences } },
  })
}

function unit(spent: string, more: PackageTexts = {}) {
  return aPackage({ ...more, unitEvaluation: { ...more.unitEvaluation, funds: { total: { spent } } } })
}

testRule(rule, {
  passes: {
    'high rates': aPackage(),
    'exactly eighty percent': project('48.00'),
    'half the budget, and the report says why': project(
      '30.00',
      '农村供水保障经费预算执行率为50%，主要原因是管网改造在十一月才完成招标，工程款按合同在验收后支付。',
    ),
    'the reason in the next sentence': project('30.00', '预算执行率偏低。原因是工程款按合同在验收后支付。'),
    'the reason in a note under the table': unit('180.00', {
      unitEvaluation: { notes: ['因人员调出，工资经费有结余，预算执行率偏低。'] },
    }),
    'nothing budgeted, nothing spent': aPackage({
      projects: { 0: { funds: { total: { budget: '0.00', spent: '0.00', rate: '—' } } } },
    }),
    'a blank amount': project(''),
    'more spent than budgeted': project('61.00'),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'three quarters of the budget and no word of it': {
      package: project('45.00'),
      findings: [
        {
          message: 'low',
          at: '3-1 年度资金总额·执行率',
          text: '“农村供水保障经费”的预算执行率为75%，低于80%，还有15.00没有执行。请在报告中说明原因和改进措施。',
          related: ['3-1 年度资金总额·全年预算数', '3-1 年度资金总额·全年执行数'],
        },
      ],
    },
    'half the budget of the unit and no word of it': {
      package: unit('180.00'),
      findings: [
        {
          message: 'veryLow',
          at: '2 年度资金总额·执行率',
          text: '“部门整体支出”的预算执行率只有50%，低于60%，还有180.00没有执行，报告没有说明原因。请写明原因、后续安排和改进措施。',
          severity: 'error',
        },
      ],
    },
    'a rate named without a reason': {
      package: project('30.00', '农村供水保障经费预算执行率为50%。'),
      findings: [
        {
          message: 'veryLow',
          at: '3-1 年度资金总额·执行率',
          text: '“农村供水保障经费”的预算执行率只有50%，低于60%，还有30.00没有执行，报告没有说明原因。请写明原因、后续安排和改进措施。',
          severity: 'error',
        },
      ],
    },
    'a reason for another project': {
      package: project('30.00', '水库巡查管护经费预算执行率为95%，未使用部分因采购节约形成。'),
      findings: [
        {
          message: 'veryLow',
          at: '3-1 年度资金总额·执行率',
          text: '“农村供水保障经费”的预算执行率只有50%，低于60%，还有30.00没有执行，报告没有说明原因。请写明原因、后续安排和改进措施。',
          severity: 'error',
        },
      ],
    },
  },
})

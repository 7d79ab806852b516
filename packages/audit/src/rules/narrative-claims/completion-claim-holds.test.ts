import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './completion-claim-holds.ts'

const missed = { indicators: { rows: { 1: { actual: '96.04%' } } } }
const allMet = { unitEvaluation: { indicators: { rows: { 2: { actual: '98%' } } } } }
const claim = { goals: { year: { achieved: '各项任务已全部完成。' } } }

testRule(rule, {
  passes: {
    'results as they are': aPackage(),
    'all completed, and every indicator met': aPackage({
      unitEvaluation: { ...allMet.unitEvaluation, ...claim },
      unitReport: { sections: { performance: ['圆满完成全年各项目标任务。'] } },
    }),
    'an aim': aPackage({ unitReport: { sections: { measures: ['确保圆满完成全年目标任务。'] } } }),
    'all but one': aPackage({ unitReport: { sections: { performance: ['除完好率外，各项任务全部完成。'] } } }),
    'one job': aPackage({ unitReport: { sections: { performance: ['185处维修养护全部验收合格。'] } } }),
    'a claim on a project that is complete': aPackage({
      projectReport: { sections: { conclusion: ['水库巡查管护经费目标任务圆满完成。'] } },
    }),
    'indicators that cannot be compared': aPackage({
      unitEvaluation: { ...claim, indicators: { rows: { 2: { actual: '良好' } } } },
    }),
    'no text': aPackage({ unitEvaluation: { goals: { year: { achieved: '' } } } }),
  },
  finds: {
    'a missed indicator of the unit': {
      package: aPackage({ unitEvaluation: claim }),
      findings: [
        {
          message: 'notComplete',
          at: '2 实际完成情况',
          text: '此处写“任务已全部完成”，而“部门整体支出”有1个指标没有达到指标值（“水利工程完好率”）。请核对完成值；确实没有完成的，改写这句话，如实写明完成情况。',
          related: ['2 “水利工程完好率”·实际完成值'],
        },
      ],
    },
    'a claim in table and report': {
      package: aPackage({
        unitEvaluation: claim,
        unitReport: { sections: { performance: ['圆满完成全年各项目标任务。'] } },
      }),
      findings: [
        {
          message: 'notComplete',
          at: '2 实际完成情况',
          text: '此处写“任务已全部完成”，而“部门整体支出”有1个指标没有达到指标值（“水利工程完好率”）。请核对完成值；确实没有完成的，改写这句话，如实写明完成情况。',
          related: ['4 部门整体支出绩效情况·“圆满完成全年各项目标任务…”', '2 “水利工程完好率”·实际完成值'],
        },
      ],
    },
    'a low execution rate of a project': {
      package: aPackage({
        projects: {
          0: { indicators: { rows: { 1: { actual: '98%' } } } },
          1: { funds: { total: { spent: '30.00' } } },
        },
        projectReport: { sections: { conclusion: ['全年项目支出目标任务圆满完成，完成率达到100%。'] } },
      }),
      findings: [
        {
          message: 'notComplete',
          at: '5 项目支出主要绩效及评价结论·“全年项目支出目标任务圆满…”',
          text: '此处写“目标任务圆满完成”，而“水库巡查管护经费”预算执行率只有75%。请核对完成值；确实没有完成的，改写这句话，如实写明完成情况。',
          related: ['3-2 年度资金总额·执行率'],
        },
      ],
    },
    'one claim on two incomplete projects': {
      package: aPackage({
        projects: { 0: missed, 1: { indicators: { rows: { 1: { actual: '96%' } } } } },
        projectReport: { sections: { conclusion: ['圆满完成各项目标任务。'] } },
      }),
      findings: [
        {
          message: 'notComplete',
          at: '5 项目支出主要绩效及评价结论·“圆满完成各项目标任务。”',
          text: '此处写“圆满完成各项目标任务”，而“农村供水保障经费”有1个指标没有达到指标值（“供水水质合格率”）；“水库巡查管护经费”有1个指标没有达到指标值（“水库隐患整改率”）。请核对完成值；确实没有完成的，改写这句话，如实写明完成情况。',
          related: ['3-1 “供水水质合格率”·实际完成值', '3-2 “水库隐患整改率”·实际完成值'],
        },
      ],
    },
  },
})

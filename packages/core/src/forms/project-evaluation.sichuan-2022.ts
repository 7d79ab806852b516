import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import { fundsReason, goalsCalled, indicatorsOf, levelColumns, signedTarget } from './evaluation-parts.ts'
import { measure, money, percent, score, text } from './field.ts'
import { fields, grid, row } from './part.ts'

/** 部门预算项目支出绩效自评表 of Sichuan (510000_0013zp): 10 points for execution, 90 for indicators, three rows of words at the end. */
export const projectEvaluationSichuan2022 = defineTableForm({
  id: 'project-evaluation',
  edition: 'sichuan-2022',
  attachment: '3',
  repeats: true,
  title: '部门预算项目支出绩效自评表',
  alsoTitled: ['项目支出绩效自评表'],
  cites: ['published-forms/sichuan-2022'],
  moneyUnit: '万元',
  formulas: evaluationFormulas,
  parts: {
    heading: fields({
      project: text('项目名称', { alsoCalled: ['项目支出名称'] }),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位', '项目实施单位'] }),
    }),
    funds: grid({
      head: '预算执行情况（10分）',
      columns: {
        initial: money('年初预算', { alsoCalled: ['年初预算数'] }),
        budget: money('调整后预算数', { alsoCalled: ['全年预算数'] }),
        spent: money('预算执行数', { alsoCalled: ['全年执行数'] }),
        rate: percent('预算执行率', { alsoCalled: ['执行率'] }),
        weight: score('权重', { alsoCalled: ['分值'] }),
        score: score('得分', { alsoCalled: ['自评得分'] }),
        reason: fundsReason,
      },
      rows: {
        total: row('总额', ['年度资金总额']),
        appropriation: row('财政资金', ['财政拨款']),
        specialAccount: row('财政专户管理资金'),
        unitFunds: row('单位资金'),
        other: row('其他资金'),
      },
      open: null,
    }),
    goals: goalsCalled('项目年度目标完成情况', '项目年度目标', '年度目标完成情况'),
    course: fields({ course: text('项目实施内容及过程概述') }),
    indicators: indicatorsOf(
      {
        ...levelColumns,
        sign: text('指标性质'),
        target: measure('指标值'),
        unit: text('度量单位', { alsoCalled: ['计量单位'] }),
        actual: measure('完成值', { alsoCalled: ['实际完成值'] }),
        weight: score('权重', { alsoCalled: ['分值'] }),
        score: score('得分', { alsoCalled: ['自评得分'] }),
        reason: text('未完成原因分析'),
      },
      { head: '绩效指标（90分）', total: row('合计', ['总分']), joined: signedTarget },
    ),
    conclusion: fields({ result: text('评价结论'), problems: text('存在问题'), measures: text('改进措施') }),
    signOff: fields({ head: text('项目负责人'), financeHead: text('财务负责人') }, 'line'),
  },
})

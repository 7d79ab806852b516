import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import { goalsCalled, indicatorsOf, letteredFundsColumns, levelColumns } from './evaluation-parts.ts'
import { measure, score, text } from './field.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 绩效目标自评表 of the funds for rural revitalisation: weights stand before the targets, the project’s contact in the heading. */
export const projectEvaluationSichuanRural2021 = defineTableForm({
  id: 'project-evaluation',
  edition: 'sichuan-rural-2021',
  attachment: '3',
  repeats: true,
  title: '绩效目标自评表',
  alsoTitled: ['项目绩效自评表', '绩效自评表'],
  cites: ['published-forms/sichuan-rural-2021'],
  moneyUnit: '万元',
  formulas: evaluationFormulas,
  parts: {
    heading: fields({
      project: text('项目名称'),
      contact: text('项目负责人及电话', { alsoCalled: ['项目负责人及联系电话'] }),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位'] }),
    }),
    funds: grid({
      head: '资金情况（万元）',
      columns: letteredFundsColumns,
      rows: {
        total: row('年度资金总额'),
        appropriation: row('本年财政拨款', ['当年财政拨款', '财政拨款']),
        other: row('其他资金'),
      },
      open: null,
    }),
    goals: goalsCalled('年度总体目标', '年初设定目标', '年度总体目标完成情况综述'),
    indicators: indicatorsOf({
      ...levelColumns,
      weight: score('分值', { alsoCalled: ['权重'] }),
      target: measure('年度指标值', { alsoCalled: ['指标值'] }),
      actual: measure('全年实际值', { alsoCalled: ['全年完成值', '实际完成值'] }),
      score: score('得分', { alsoCalled: ['自评得分'] }),
      reason: text('未完成原因及拟采取的改进措施', { alsoCalled: ['未完成原因分析', '偏差原因分析及改进措施'] }),
    }),
    signOff,
  },
})

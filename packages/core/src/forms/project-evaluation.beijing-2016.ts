import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import { goalsCalled, indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { measure, money, percent, score, text } from './field.ts'
import { ratioOf } from './formula.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目支出绩效自评表 of Beijing for 2016: the initial budget alone, of which the rate is taken, and how each score was found. */
export const projectEvaluationBeijing2016 = defineTableForm({
  id: 'project-evaluation',
  edition: 'beijing-2016',
  attachment: '3',
  repeats: true,
  title: '项目支出绩效自评表',
  alsoTitled: ['项目绩效自评表'],
  cites: ['published-forms/beijing-2016'],
  moneyUnit: '万元',
  formulas: { ...evaluationFormulas, 'funds.*.rate': [ratioOf('funds.*.spent', 'funds.*.initial')] },
  parts: {
    heading: fields({
      project: text('项目名称'),
      department: text('主管部门及代码', { alsoCalled: ['主管部门'] }),
      unit: text('实施单位'),
    }),
    funds: grid({
      head: '项目资金（万元）',
      columns: {
        initial: money('年初预算数（A）'),
        spent: money('全年执行数（B）'),
        weight: score('分值（10分）', { alsoCalled: ['分值'] }),
        rate: percent('执行率（B/A）'),
        score: score('得分'),
        method: text('得分计算方法'),
      },
      rows: {
        total: row('年度资金总额'),
        appropriation: row('本年一般公共预算拨款', ['本年财政拨款']),
        other: row('其他资金'),
      },
      open: null,
    }),
    goals: goalsCalled('年度总体目标', '预期目标', '实际完成情况'),
    indicators: indicatorsOf({
      ...levelColumns,
      weight: score('分值'),
      target: measure('年度指标值（A）', { alsoCalled: ['年度指标值'] }),
      actual: measure('全年实际值（B）', { alsoCalled: ['全年实际值'] }),
      method: text('得分计算方法'),
      score: score('得分'),
      reason: text('未完成原因分析'),
    }),
    signOff,
  },
})

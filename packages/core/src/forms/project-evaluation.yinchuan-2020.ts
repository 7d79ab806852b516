import { defineTableForm } from './define-form.ts'
import { rateFormulas, totalFormulas } from './evaluation-formulas.ts'
import { goals, indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { measure, money, percent, score, text } from './field.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目支出绩效自评表 of Yinchuan: decision 10, management 25, output 30 and benefit 35 points, execution among the indicators. */
export const projectEvaluationYinchuan2020 = defineTableForm({
  id: 'project-evaluation',
  edition: 'yinchuan-2020',
  attachment: '3',
  repeats: true,
  title: '项目支出绩效自评表',
  alsoTitled: ['项目绩效自评表'],
  cites: ['published-forms/yinchuan-2020'],
  moneyUnit: '万元',
  formulas: { ...rateFormulas, ...totalFormulas },
  parts: {
    heading: fields({
      project: text('项目名称', { alsoCalled: ['项目支出名称'] }),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位', '项目实施单位'] }),
    }),
    funds: grid({
      head: '项目资金（万元）',
      columns: {
        budget: money('全年预算数', { alsoCalled: ['预算数'] }),
        spent: money('全年执行数', { alsoCalled: ['执行数'] }),
        rate: percent('执行率'),
      },
      rows: { total: row('年度资金总额'), appropriation: row('财政拨款', ['当年财政拨款']), other: row('其他资金') },
      open: null,
    }),
    goals,
    indicators: indicatorsOf({
      ...levelColumns,
      weight: score('参考分值', { alsoCalled: ['分值'] }),
      target: measure('指标值', { alsoCalled: ['年度指标值'] }),
      actual: measure('全年实际值', { alsoCalled: ['实际完成值'] }),
      score: score('得分', { alsoCalled: ['自评得分'] }),
      reason: text('未完成原因分析', { alsoCalled: ['偏差原因分析及改进措施'] }),
    }),
    signOff,
  },
})

import { defineTableForm } from './define-form.ts'
import { rateFormulas } from './evaluation-formulas.ts'
import { goals, indicatorsOf, letteredFundsColumns, levelColumns } from './evaluation-parts.ts'
import { measure, percent, text } from './field.ts'
import { addedRow, fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目支出绩效自评表 of Hengshan: completion without any points. */
export const projectEvaluationHengshan2023 = defineTableForm({
  id: 'project-evaluation',
  edition: 'hengshan-2023',
  attachment: '3',
  repeats: true,
  title: '项目支出绩效自评表',
  alsoTitled: ['项目绩效自评表'],
  cites: ['published-forms/hengshan-2023'],
  moneyUnit: '万元',
  formulas: rateFormulas,
  parts: {
    heading: fields({
      project: text('项目名称', { alsoCalled: ['项目支出名称'] }),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位', '项目实施单位'] }),
    }),
    funds: grid({
      head: '项目资金（万元）',
      columns: {
        budget: letteredFundsColumns.budget,
        spent: letteredFundsColumns.spent,
        rate: percent('执行率', { alsoCalled: ['执行率（B/A）'] }),
      },
      rows: {
        total: row('年度资金总额'),
        appropriation: row('当年财政拨款', ['本年财政拨款', '财政拨款', '财政资金']),
        carriedOver: row('上年结转资金'),
        specialAccount: addedRow('财政专户管理资金', ['财政专户资金']),
        unitFunds: addedRow('单位资金', ['自有资金']),
        other: row('其他资金'),
      },
      open: null,
    }),
    goals,
    indicators: indicatorsOf({
      ...levelColumns,
      target: measure('年度指标值'),
      actual: measure('全年完成值', { alsoCalled: ['全年实际值'] }),
      reason: text('未完成原因', { alsoCalled: ['未完成原因和改进措施', '未完成原因分析'] }),
    }),
    signOff,
  },
})

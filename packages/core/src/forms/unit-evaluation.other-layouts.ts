import { defineTableForm } from './define-form.ts'
import { anyIndicatorColumns, conclusion, fundsColumns, goals, indicatorsOf } from './evaluation-parts.ts'
import { text } from './field.ts'
import { addedRow, fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** A table of the whole unit in an unknown layout, read by the words of its heads alone. */
export const unitEvaluationOtherLayouts = defineTableForm({
  id: 'unit-evaluation',
  edition: 'other-layouts',
  attachment: '2',
  repeats: false,
  title: '部门整体支出绩效自评表',
  alsoTitled: ['整体支出绩效自评表', '部门整体绩效自评表'],
  cites: ['published-forms/other'],
  moneyUnit: '万元',
  parts: {
    heading: fields({
      unit: text('部门（单位）名称', { alsoCalled: ['预算部门、单位名称', '预算单位名称', '部门名称', '单位名称'] }),
    }),
    funds: grid({
      head: '项目资金',
      columns: fundsColumns,
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
    indicators: indicatorsOf(anyIndicatorColumns, { least: 2 }),
    conclusion,
    signOff,
  },
})

import { defineTableForm } from './define-form.ts'
import { anyIndicatorColumns, conclusion, fundsColumns, goals, indicatorsOf } from './evaluation-parts.ts'
import { text } from './field.ts'
import { addedRow, fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** A project table of unknown layout, read by the words of its heads alone. */
export const projectEvaluationOtherLayouts = defineTableForm({
  id: 'project-evaluation',
  edition: 'other-layouts',
  attachment: '3',
  repeats: true,
  title: '项目支出绩效自评表',
  alsoTitled: ['项目绩效自评表', '项目自评表', '绩效自评表'],
  cites: ['published-forms/other'],
  moneyUnit: '万元',
  parts: {
    heading: fields({
      project: text('项目名称', { alsoCalled: ['项目支出名称'] }),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位', '项目实施单位'] }),
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

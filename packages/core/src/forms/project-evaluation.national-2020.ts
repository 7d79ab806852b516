import { defineTableForm } from './define-form.ts'
import { fundsColumns, goals, indicatorColumns, indicatorsOf } from './evaluation-parts.ts'
import { score, text } from './field.ts'
import { addedRow, fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目支出绩效自评表 of 财预〔2020〕10号, as provinces reprint it without change. */
export const projectEvaluationNational2020 = defineTableForm({
  id: 'project-evaluation',
  edition: 'national-2020',
  attachment: '3',
  repeats: true,
  title: '项目支出绩效自评表',
  alsoTitled: ['项目绩效自评表'],
  cites: ['cai-yu-2020-10/form-1', 'published-forms/national-2020'],
  moneyUnit: '万元',
  parts: {
    heading: fields({
      project: text('项目名称', { alsoCalled: ['项目支出名称'] }),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位', '项目实施单位'] }),
    }),
    funds: grid({
      head: '项目资金（万元）',
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
    indicators: indicatorsOf({ ...indicatorColumns, score: score('得分', { alsoCalled: ['自评得分', '自评分'] }) }),
    signOff,
  },
})

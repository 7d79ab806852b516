import { defineTableForm } from './define-form.ts'
import { fundsColumns, goals, indicators } from './evaluation-parts.ts'
import { text } from './field.ts'
import { projectEvaluationFormulas } from './formulas.hunan-2024.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 附件3 项目支出绩效自评表: one table for each first-level project. */
export const projectEvaluationHunan2024 = defineTableForm({
  id: 'project-evaluation',
  edition: 'hunan-2024',
  attachment: '3',
  repeats: true,
  title: '项目支出绩效自评表',
  alsoTitled: ['项目绩效自评表'],
  cites: ['form-hunan-2024/project-evaluation', 'cai-yu-2020-10/form-1'],
  moneyUnit: '万元',
  formulas: projectEvaluationFormulas,
  parts: {
    heading: fields({
      project: text('项目支出名称', { alsoCalled: ['项目名称'] }),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位'] }),
    }),
    funds: grid({
      head: '项目资金（万元）',
      columns: fundsColumns,
      rows: {
        total: row('年度资金总额'),
        appropriation: row('当年财政拨款', ['本年财政拨款', '财政拨款', '财政资金']),
        carriedOver: row('上年结转资金'),
        other: row('其他资金', ['单位资金']),
      },
      open: null,
    }),
    goals,
    indicators,
    signOff,
  },
})

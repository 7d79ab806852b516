import { defineTableForm } from './define-form.ts'
import { indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { measure, money, text } from './field.ts'
import { fields } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目支出绩效目标表: what is to be reached, before anything is spent. */
export const projectGoalsNational2020 = defineTableForm({
  id: 'project-goals',
  edition: 'national-2020',
  attachment: '',
  repeats: true,
  title: '项目支出绩效目标表',
  alsoTitled: ['项目绩效目标表', '项目支出绩效目标申报表', '绩效目标申报表', '绩效目标表'],
  cites: ['published-forms/national-goals'],
  moneyUnit: '万元',
  parts: {
    heading: fields({
      project: text('项目名称'),
      department: text('主管部门', { alsoCalled: ['主管部门及代码'] }),
      unit: text('实施单位', { alsoCalled: ['项目单位'] }),
    }),
    funds: {
      head: '项目资金（万元）',
      ...fields({
        total: money('年度资金总额', { alsoCalled: ['年度预算数', '资金总额'] }),
        appropriation: money('财政拨款', { alsoCalled: ['当年财政拨款', '财政资金'] }),
        other: money('其他资金'),
      }),
    },
    goals: fields({ goal: text('年度目标', { alsoCalled: ['总体目标', '年度总体目标', '绩效目标'] }) }),
    indicators: indicatorsOf({ ...levelColumns, target: measure('指标值', { alsoCalled: ['年度指标值'] }) }),
    signOff,
  },
})

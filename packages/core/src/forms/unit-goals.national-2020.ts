import { defineTableForm } from './define-form.ts'
import { indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { measure, money, text } from './field.ts'
import { fields } from './part.ts'
import { signOff } from './sign-off.ts'

/** 部门整体支出绩效目标表: what the whole unit is to reach. */
export const unitGoalsNational2020 = defineTableForm({
  id: 'unit-goals',
  edition: 'national-2020',
  attachment: '',
  repeats: false,
  title: '部门整体支出绩效目标表',
  alsoTitled: ['整体支出绩效目标表', '部门整体支出绩效目标申报表'],
  cites: ['published-forms/national-goals'],
  moneyUnit: '万元',
  parts: {
    heading: fields({ unit: text('部门（单位）名称', { alsoCalled: ['部门名称', '单位名称'] }) }),
    funds: fields({
      total: money('年度资金总额', { alsoCalled: ['年度预算数', '资金总额'] }),
      basic: money('基本支出'),
      projects: money('项目支出'),
    }),
    goals: fields({ goal: text('年度总体目标', { alsoCalled: ['年度目标', '总体目标'] }) }),
    indicators: indicatorsOf({ ...levelColumns, target: measure('指标值', { alsoCalled: ['年度指标值'] }) }),
    signOff,
  },
})

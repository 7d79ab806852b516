import { defineTableForm } from './define-form.ts'
import { indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { measure, money, score, text } from './field.ts'
import { fields } from './part.ts'
import { signOff } from './sign-off.ts'

/** 部门预算项目绩效目标表 of Sichuan: sign, figure and unit of a target in a cell each, with its weight. */
export const projectGoalsSichuan2022 = defineTableForm({
  id: 'project-goals',
  edition: 'sichuan-2022',
  attachment: '',
  repeats: true,
  title: '部门预算项目绩效目标表',
  alsoTitled: ['项目支出绩效目标表', '项目绩效目标表'],
  cites: ['published-forms/sichuan-goals'],
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
    indicators: indicatorsOf(
      {
        ...levelColumns,
        sign: text('指标性质'),
        target: measure('指标值'),
        unit: text('度量单位', { alsoCalled: ['计量单位'] }),
        weight: score('权重', { alsoCalled: ['分值'] }),
      },
      { joined: { target: { sign: 'sign', figure: ['target'], unit: 'unit' } } },
    ),
    signOff,
  },
})

import { defineTableForm } from './define-form.ts'
import { goalsCalled, indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { measure, money, text } from './field.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目支出绩效目标完成情况表 of Sichuan for 2020: budget and spending side by side, indicators in three columns of words, no points. */
export const projectEvaluationSichuan2020 = defineTableForm({
  id: 'project-evaluation',
  edition: 'sichuan-2020',
  attachment: '3',
  repeats: true,
  title: '项目绩效目标完成情况表',
  alsoTitled: ['项目支出绩效目标完成情况表', '项目支出绩效自评表'],
  cites: ['published-forms/sichuan-2020'],
  moneyUnit: '万元',
  parts: {
    heading: fields({ project: text('项目名称'), unit: text('预算单位', { alsoCalled: ['实施单位'] }) }),
    funds: grid({
      head: '预算执行情况（万元）',
      layout: 'halves',
      columns: { budget: money('预算数'), spent: money('执行数') },
      rows: {
        total: row(''),
        appropriation: row('其中-财政拨款', ['其中：财政拨款', '财政拨款']),
        other: row('其它资金', ['其他资金']),
      },
      open: null,
    }),
    goals: goalsCalled('年度目标完成情况', '预期目标', '实际完成目标'),
    indicators: indicatorsOf(
      {
        ...levelColumns,
        target: measure('预期指标值（包含数字及文字描述）', { alsoCalled: ['预期指标值'] }),
        actual: measure('实际完成指标值（包含数字及文字描述）', { alsoCalled: ['实际完成指标值'] }),
      },
      { head: '绩效指标完成情况' },
    ),
    signOff,
  },
})

import { defineTableForm } from './define-form.ts'
import { fundsColumns, goals, indicators } from './evaluation-parts.ts'
import { money, text } from './field.ts'
import { unitEvaluationFormulas } from './formulas.hunan-2024.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 附件2 部门整体支出绩效自评表: money, goals and indicators of the whole unit. */
export const unitEvaluationHunan2024 = defineTableForm({
  id: 'unit-evaluation',
  edition: 'hunan-2024',
  attachment: '2',
  repeats: false,
  title: '部门整体支出绩效自评表',
  alsoTitled: ['整体支出绩效自评表'],
  cites: ['form-hunan-2024/unit-evaluation'],
  moneyUnit: '万元',
  formulas: unitEvaluationFormulas,
  parts: {
    heading: fields({
      unit: text('预算部门、单位名称', {
        alsoCalled: ['预算部门（单位）名称', '部门（单位）名称', '预算单位名称', '单位名称'],
      }),
    }),
    funds: grid({
      head: '年度预算申请（万元）',
      columns: fundsColumns,
      rows: { total: row('年度资金总额', ['年度预算申请总额']) },
      open: null,
    }),
    income: fields(
      {
        all: money('按收入性质分'),
        publicBudget: money('一般公共预算', { alsoCalled: ['一般公共预算拨款'] }),
        governmentFunds: money('政府性基金拨款', { alsoCalled: ['政府性基金预算拨款', '政府性基金'] }),
        specialAccount: money('纳入专户管理的非税收入拨款'),
        other: money('其他资金'),
      },
      'inline',
    ),
    spending: fields({ all: money('按支出性质分'), basic: money('基本支出'), projects: money('项目支出') }, 'inline'),
    goals,
    indicators,
    signOff,
  },
})

import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import {
  goals,
  indicatorColumns,
  indicatorsOf,
  letteredFundsColumns,
  nationalFundRows,
  nationalHeading,
} from './evaluation-parts.ts'
import { score } from './field.ts'
import { grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目支出绩效自评表 of Anhui: no initial budget, columns lettered A and B, indicators numbered 指标1：. */
export const projectEvaluationAnhui2020 = defineTableForm({
  id: 'project-evaluation',
  edition: 'anhui-2020',
  attachment: '3',
  repeats: true,
  title: '项目支出绩效自评表',
  alsoTitled: ['项目绩效自评表'],
  cites: ['published-forms/anhui-2020', 'cai-yu-2020-10/form-1'],
  moneyUnit: '万元',
  formulas: evaluationFormulas,
  parts: {
    heading: nationalHeading,
    funds: grid({
      head: '项目资金（万元）',
      columns: letteredFundsColumns,
      rows: { ...nationalFundRows, appropriation: row('本年财政拨款', ['当年财政拨款', '财政拨款', '财政资金']) },
      open: null,
    }),
    goals,
    indicators: indicatorsOf({ ...indicatorColumns, score: score('得分', { alsoCalled: ['自评得分', '自评分'] }) }),
    signOff,
  },
})

import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import {
  fundsColumns,
  goals,
  indicatorColumns,
  indicatorsOf,
  nationalFundRows,
  nationalHeading,
} from './evaluation-parts.ts'
import { score } from './field.ts'
import { grid } from './part.ts'
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
  formulas: evaluationFormulas,
  parts: {
    heading: nationalHeading,
    funds: grid({
      head: '项目资金（万元）',
      columns: fundsColumns,
      rows: nationalFundRows,
      open: null,
    }),
    goals,
    indicators: indicatorsOf({ ...indicatorColumns, score: score('得分', { alsoCalled: ['自评得分', '自评分'] }) }),
    signOff,
  },
})

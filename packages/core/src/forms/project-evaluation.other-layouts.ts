import { defineTableForm } from './define-form.ts'
import {
  anyIndicatorColumns,
  conclusion,
  fundsColumns,
  goals,
  indicatorsOf,
  nationalFundRows,
  nationalHeading,
} from './evaluation-parts.ts'
import { grid } from './part.ts'
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
    heading: nationalHeading,
    funds: grid({
      head: '项目资金',
      columns: fundsColumns,
      rows: nationalFundRows,
      open: null,
    }),
    goals,
    indicators: indicatorsOf(anyIndicatorColumns, { least: 2 }),
    conclusion,
    signOff,
  },
})

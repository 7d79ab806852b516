import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import { fundsColumns, goals, indicatorColumns, indicatorsOf } from './evaluation-parts.ts'
import { score, text } from './field.ts'
import { addedRow, fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 部门整体支出绩效自评表 in the layout of the project table of 财预〔2020〕10号. */
export const unitEvaluationNational2020 = defineTableForm({
  id: 'unit-evaluation',
  edition: 'national-2020',
  attachment: '2',
  repeats: false,
  title: '部门整体支出绩效自评表',
  alsoTitled: ['整体支出绩效自评表', '部门整体绩效自评表'],
  cites: ['published-forms/national-2020'],
  moneyUnit: '万元',
  formulas: evaluationFormulas,
  parts: {
    heading: fields({
      unit: text('部门（单位）名称', { alsoCalled: ['部门名称', '单位名称', '预算单位名称'] }),
    }),
    funds: grid({
      head: '年度资金（万元）',
      columns: fundsColumns,
      rows: {
        total: row('年度资金总额', ['年度部门整体支出']),
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

import { defineTableForm } from './define-form.ts'
import { totalFormulas } from './evaluation-formulas.ts'
import { indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { score, text } from './field.ts'
import { fields, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 部门整体支出绩效自评表 of Anhui that scores a framework of indicators: standards instead of targets, no money block. */
export const unitEvaluationAnhuiFramework2020 = defineTableForm({
  id: 'unit-evaluation',
  edition: 'anhui-framework-2020',
  attachment: '2',
  repeats: false,
  title: '部门整体支出绩效自评表',
  alsoTitled: ['部门整体绩效自评表', '部门整体支出绩效自评评分表'],
  cites: ['published-forms/anhui-framework-2020'],
  moneyUnit: '万元',
  formulas: totalFormulas,
  parts: {
    heading: fields({ unit: text('部门名称', { alsoCalled: ['单位名称', '部门（单位）名称'] }) }),
    indicators: indicatorsOf(
      {
        number: text('序号'),
        ...levelColumns,
        weight: score('指标分值', { alsoCalled: ['分值', '权重'] }),
        explanation: text('指标解释', { alsoCalled: ['指标说明'] }),
        standard: text('评分标准', { alsoCalled: ['评价标准'] }),
        score: score('自评得分', { alsoCalled: ['得分', '自评分'] }),
      },
      { head: '', total: row('合计', ['总分', '总计']) },
    ),
    signOff,
  },
})

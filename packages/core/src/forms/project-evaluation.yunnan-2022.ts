import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import {
  fundsColumns,
  goals,
  indicatorsOf,
  levelColumns,
  nationalFundRows,
  nationalHeading,
  signedTarget,
} from './evaluation-parts.ts'
import { measure, score, text } from './field.ts'
import { grid } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目支出绩效自评表 of Yunnan (公开14表): amounts in 元, sign, figure and unit of a target in a cell each, grade in the last row. */
export const projectEvaluationYunnan2022 = defineTableForm({
  id: 'project-evaluation',
  edition: 'yunnan-2022',
  attachment: '3',
  repeats: true,
  title: '项目支出绩效自评表',
  alsoTitled: ['项目绩效自评表'],
  cites: ['published-forms/yunnan-2022', 'cai-yu-2020-10/form-1'],
  moneyUnit: '元',
  formulas: evaluationFormulas,
  parts: {
    heading: nationalHeading,
    funds: grid({
      head: '项目资金（元）',
      columns: fundsColumns,
      rows: nationalFundRows,
      open: null,
    }),
    goals,
    indicators: indicatorsOf(
      {
        ...levelColumns,
        sign: text('指标性质'),
        target: measure('指标值', { alsoCalled: ['年度指标值'] }),
        unit: text('度量单位', { alsoCalled: ['计量单位'] }),
        actual: measure('实际完成值', { alsoCalled: ['完成值'] }),
        weight: score('分值', { alsoCalled: ['权重'] }),
        score: score('得分', { alsoCalled: ['自评得分'] }),
        reason: text('偏差原因分析及改进措施', { alsoCalled: ['偏差原因分析'] }),
      },
      { joined: signedTarget },
    ),
    signOff,
  },
})

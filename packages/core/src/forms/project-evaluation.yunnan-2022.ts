import { defineTableForm } from './define-form.ts'
import { fundsColumns, goals, indicatorsOf, levelColumns, signedTarget } from './evaluation-parts.ts'
import { measure, score, text } from './field.ts'
import { addedRow, fields, grid, row } from './part.ts'
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
  parts: {
    heading: fields({
      project: text('项目名称', { alsoCalled: ['项目支出名称'] }),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位', '项目实施单位'] }),
    }),
    funds: grid({
      head: '项目资金（元）',
      columns: fundsColumns,
      rows: {
        total: row('年度资金总额'),
        appropriation: row('当年财政拨款', ['本年财政拨款', '财政拨款', '财政资金']),
        carriedOver: row('上年结转资金'),
        specialAccount: addedRow('财政专户管理资金', ['财政专户资金']),
        unitFunds: addedRow('单位资金', ['自有资金']),
        other: row('其他资金'),
      },
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

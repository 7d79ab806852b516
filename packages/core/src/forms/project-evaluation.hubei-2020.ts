import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import { indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { choice, measure, money, percent, score, text } from './field.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目自评表 of Hubei: 20 points for execution, 80 for indicators without a column of weights, the project’s class in check boxes. */
export const projectEvaluationHubei2020 = defineTableForm({
  id: 'project-evaluation',
  edition: 'hubei-2020',
  attachment: '3',
  repeats: true,
  title: '项目自评表',
  alsoTitled: ['项目绩效自评表', '项目支出绩效自评表'],
  cites: ['published-forms/hubei-2020'],
  moneyUnit: '万元',
  formulas: evaluationFormulas,
  parts: {
    heading: fields({
      project: text('项目名称'),
      department: text('主管部门'),
      unit: text('项目实施单位', { alsoCalled: ['实施单位'] }),
      category: choice('项目类别'),
      attribute: choice('项目属性'),
      type: choice('项目类型'),
    }),
    funds: grid({
      head: '预算执行情况（万元）（20分）',
      columns: {
        budget: money('预算数（A）'),
        spent: money('执行数（B）'),
        rate: percent('执行率（B/A）'),
        weight: score('分值'),
        score: score('得分（20分*执行率）'),
      },
      rows: { total: row('年度财政资金总额', ['年度资金总额']) },
      open: null,
      inHead: { column: 'weight', of: 'score' },
    }),
    indicators: indicatorsOf(
      {
        ...levelColumns,
        target: measure('年初目标值（A）', { alsoCalled: ['年初目标值', '年度目标值（A）'] }),
        actual: measure('实际完成值（B）', { alsoCalled: ['实际完成值'] }),
        weight: score('分值', { alsoCalled: ['权重'] }),
        score: score('得分'),
      },
      { head: '年度绩效目标（80分）' },
    ),
    conclusion: fields({
      reasons: text('偏差大或目标未完成原因分析'),
      measures: text('改进措施及结果应用方案'),
    }),
    approval: fields({ opinion: text('单位主要负责人签批意见') }),
    signOff,
  },
})

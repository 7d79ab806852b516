import { defineTableForm } from './define-form.ts'
import { rateFormulas, totalFormulas } from './evaluation-formulas.ts'
import { indicatorsOf, levelColumns } from './evaluation-parts.ts'
import { choice, measure, money, percent, score, text } from './field.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

const scores = { score: score('自评分'), reviewScore: score('复核分') }

const standards = indicatorsOf(
  {
    level1: text('项目权重'),
    level2: text(''),
    level3: text('评价内容'),
    weight: score('分值'),
    ...scores,
    standard: text('评价标准及依据', { alsoCalled: ['评价标准'] }),
  },
  { head: '项目权重', total: row('自评总分') },
)

/** 财政预算支出项目绩效目标自评表 of Guangshui: decision and management scored by standards, results by targets, a column for the review. */
export const projectEvaluationGuangshui2021 = defineTableForm({
  id: 'project-evaluation',
  edition: 'guangshui-2021',
  attachment: '3',
  repeats: true,
  title: '财政预算支出项目绩效目标自评表',
  alsoTitled: ['项目绩效目标自评表'],
  cites: ['published-forms/guangshui-2021'],
  moneyUnit: '万元',
  formulas: { ...rateFormulas, ...totalFormulas },
  parts: {
    heading: fields({
      project: text('项目名称'),
      department: text('项目主管单位', { alsoCalled: ['项目主管部门', '主管部门'] }),
      unit: text('项目实施单位', { alsoCalled: ['实施单位'] }),
      manager: text('项目负责人'),
      attribute: choice('项目属性'),
    }),
    funds: grid({
      head: '项目资金来源',
      columns: {
        central: money('中央（万元）'),
        province: money('省、地（万元）'),
        local: money('本级（万元）'),
        others: money('其他（万元）'),
        budget: money('合计（万元）'),
        spent: money('执行数（万元）'),
        rate: percent('执行率'),
      },
      rows: { total: row('') },
      open: null,
    }),
    aims: fields({ goal: text('项目年度目标') }),
    indicators: {
      ...indicatorsOf(
        {
          ...levelColumns,
          target: measure('年初指标值', { alsoCalled: ['年初目标值'] }),
          actual: measure('年终完成值', { alsoCalled: ['实际完成值'] }),
          ...scores,
          standard: text('评价标准', { alsoCalled: ['评价标准及依据'] }),
        },
        { head: '项目绩效85分', total: row('自评总分') },
      ),
      totalAbove: true,
      also: [standards],
    },
    signOff,
  },
})

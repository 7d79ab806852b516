import { defineTableForm } from './define-form.ts'
import { evaluationFormulas } from './evaluation-formulas.ts'
import { goalsCalled, indicatorsOf } from './evaluation-parts.ts'
import { indicatorName, measure, money, percent, score, text } from './field.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目自评表 of Chongqing: indicators without levels, their targets before and after adjustment, the total in the heading. */
export const projectEvaluationChongqing2022 = defineTableForm({
  id: 'project-evaluation',
  edition: 'chongqing-2022',
  attachment: '3',
  repeats: true,
  title: '项目自评表',
  alsoTitled: ['项目绩效自评表', '项目支出绩效自评表'],
  cites: ['published-forms/chongqing-2022'],
  moneyUnit: '万元',
  formulas: evaluationFormulas,
  parts: {
    heading: fields({
      project: text('项目名称'),
      code: text('项目编码'),
      department: text('主管部门'),
      unit: text('实施单位', { alsoCalled: ['项目单位'] }),
    }),
    funds: grid({
      head: '项目资金（万元）',
      columns: {
        initial: money('年初预算数'),
        budget: money('全年（调整）预算数', { alsoCalled: ['全年预算数'] }),
        spent: money('全年执行数'),
        rate: percent('执行率（%）'),
        weight: score('执行率权重（分）', { alsoCalled: ['执行率权重'] }),
        score: score('执行率得分（分）', { alsoCalled: ['执行率得分'] }),
      },
      rows: {
        total: row('年度总金额', ['年度资金总额']),
        appropriation: row('财政资金', ['财政拨款', '当年财政拨款']),
        carriedOver: row('上年结转资金'),
        other: row('其他资金'),
      },
      open: null,
    }),
    goals: goalsCalled('当年绩效目标', '年初绩效目标', '全年目标实际完成情况'),
    indicators: {
      ...indicatorsOf(
        {
          level1: text('一级指标'),
          level2: text('二级指标'),
          level3: indicatorName('指标名称', { alsoCalled: ['三级指标'] }),
          unit: text('计量单位', { alsoCalled: ['度量单位'] }),
          sign: text('指标性质'),
          initialTarget: measure('年初指标值'),
          adjustedTarget: measure('调整指标值'),
          actual: measure('全年完成值'),
          factor: percent('得分系数（%）', { alsoCalled: ['得分系数'] }),
          weight: score('指标权重（分）', { alsoCalled: ['指标权重'] }),
          score: score('指标得分（分）', { alsoCalled: ['指标得分'] }),
          isCore: text('是否核心指标'),
        },
        {
          total: row('自评总分（分）', ['自评总分', '总分']),
          joined: {
            target: { sign: 'sign', figure: ['adjustedTarget', 'initialTarget'], unit: 'unit' },
            actual: { figure: ['actual'], unit: 'unit' },
          },
        },
      ),
      totalAbove: true,
    },
    signOff,
  },
})

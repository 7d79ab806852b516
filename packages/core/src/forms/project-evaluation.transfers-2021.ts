import { defineTableForm } from './define-form.ts'
import { rateFormulas } from './evaluation-formulas.ts'
import { goalsCalled, indicatorsOf, letteredFundsColumns, levelColumns } from './evaluation-parts.ts'
import { measure, percent, text } from './field.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 转移支付绩效自评表: money from the centre and from below, how it was managed, and completion without points. */
export const projectEvaluationTransfers2021 = defineTableForm({
  id: 'project-evaluation',
  edition: 'transfers-2021',
  attachment: '3',
  repeats: true,
  title: '转移支付绩效自评表',
  alsoTitled: [
    '转移支付区域（项目）绩效目标自评表',
    '转移支付区域绩效自评表',
    '转移支付项目绩效自评表',
    '绩效目标自评表',
  ],
  cites: ['published-forms/transfers-2021'],
  moneyUnit: '万元',
  formulas: rateFormulas,
  parts: {
    heading: fields({
      project: text('转移支付（项目）名称', { alsoCalled: ['转移支付名称', '专项名称', '项目名称'] }),
      centralDepartment: text('中央主管部门'),
      department: text('地方主管部门', { alsoCalled: ['省级主管部门', '主管部门'] }),
      unit: text('资金使用单位', { alsoCalled: ['实施单位'] }),
    }),
    funds: grid({
      head: '资金投入情况（万元）',
      columns: {
        budget: letteredFundsColumns.budget,
        spent: letteredFundsColumns.spent,
        rate: percent('预算执行率（B/A×100%）', { alsoCalled: ['预算执行率', '执行率'] }),
      },
      rows: {
        total: row('年度资金总额'),
        central: row('中央财政资金', ['中央补助']),
        local: row('地方资金', ['地方财政资金']),
        other: row('其他资金'),
      },
      open: null,
    }),
    management: grid({
      head: '资金管理情况',
      columns: { state: text('情况说明'), problems: text('存在问题和改进措施') },
      rows: {
        allocation: row('分配科学性'),
        timeliness: row('下达及时性'),
        payment: row('拨付合规性'),
        use: row('使用规范性'),
        accuracy: row('执行准确性'),
        performance: row('预算绩效管理情况'),
        duties: row('支出责任履行情况'),
      },
      open: null,
    }),
    goals: goalsCalled('总体目标完成情况', '总体目标', '全年实际完成情况'),
    indicators: indicatorsOf({
      ...levelColumns,
      target: measure('指标值', { alsoCalled: ['年度指标值'] }),
      actual: measure('全年实际完成值', { alsoCalled: ['实际完成值'] }),
      reason: text('未完成原因和改进措施', { alsoCalled: ['未完成原因及改进措施'] }),
    }),
    remarks: fields({ remarks: text('说明') }),
    signOff,
  },
})

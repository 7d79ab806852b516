import { defineTableForm } from './define-form.ts'
import { area, count, money, percent, text } from './field.ts'
import { baseDataFormulas } from './formulas.hunan-2024.ts'
import { fields, grid, row } from './part.ts'
import { signOff } from './sign-off.ts'

/** 附件1 部门整体支出绩效评价基础数据表: staff, three years of spending, buildings, thrift. */
export const baseDataHunan2024 = defineTableForm({
  id: 'base-data',
  edition: 'hunan-2024',
  attachment: '1',
  repeats: false,
  title: '部门整体支出绩效评价基础数据表',
  alsoTitled: ['部门整体支出绩效自评基础数据表', '整体支出绩效评价基础数据表', '基础数据表'],
  cites: ['form-hunan-2024/base-data'],
  moneyUnit: '万元',
  formulas: baseDataFormulas,
  parts: {
    staffing: grid({
      head: '财政供养人员情况',
      columns: {
        quota: count('编制数'),
        staff: count('{Y}年实际在职人数', { alsoCalled: ['实际在职人数', '在职人数'] }),
        rate: percent('控制率', { alsoCalled: ['在职人员控制率'] }),
      },
      rows: { unit: row('') },
      open: null,
    }),
    spending: grid({
      head: '经费控制情况',
      columns: {
        lastYear: money('{Y-1}年决算数', { alsoCalled: ['上年决算数'] }),
        budget: money('{Y}年预算数', { alsoCalled: ['本年预算数'] }),
        final: money('{Y}年决算数', { alsoCalled: ['本年决算数'] }),
      },
      rows: {
        threePublicFunds: row('三公经费', ['“三公”经费', '"三公"经费', '三公经费合计']),
        vehicles: row('公务用车购置和维护经费', ['公务用车购置及运行维护费', '公务用车购置和运行维护经费']),
        vehiclePurchase: row('公车购置', ['公务用车购置', '公务用车购置费']),
        vehicleRunning: row('公车运行维护', ['公务用车运行维护', '公务用车运行维护费', '公车运行维护费']),
        abroad: row('出国经费', ['因公出国（境）费', '因公出国经费', '出国（境）经费']),
        reception: row('公务接待', ['公务接待费']),
        projects: row('项目支出'),
        publicFunds: row('公用经费'),
        office: row('办公费', ['办公经费']),
        utilitiesAndTravel: row('水费、电费、差旅费', ['水电费、差旅费']),
        meetingsAndTraining: row('会议费、培训费'),
        procurement: row('政府采购金额'),
        adjustment: row('部门基本支出预算调整', ['部门整体支出预算调整']),
      },
      open: { name: 'projectLines', under: 'projects' },
    }),
    buildings: grid({
      head: '楼堂馆所控制情况（{Y}年完工项目）',
      columns: {
        approvedArea: area('批复规模（㎡）'),
        actualArea: area('实际规模（㎡）'),
        areaRate: percent('规模控制率'),
        approvedCost: money('预算投资（万元）'),
        actualCost: money('实际投资（万元）'),
        costRate: percent('投资概算控制率'),
      },
      rows: { unit: row('') },
      open: null,
    }),
    thrift: fields({ measures: text('厉行节约保障措施') }),
    signOff,
  },
})

import { defineTableForm } from './define-form.ts'
import { money, text } from './field.ts'
import { fields, grid, row, rows } from './part.ts'
import { signOff } from './sign-off.ts'

/** 项目资金使用情况表 of Yueyang and Zunhua: where the money came from, and every payment with its voucher. */
export const projectEvaluationYueyang2018 = defineTableForm({
  id: 'project-evaluation',
  edition: 'yueyang-2018',
  attachment: '3',
  repeats: true,
  title: '项目资金使用情况表',
  alsoTitled: ['项目资金安排落实使用情况表', '项目支出绩效自评表'],
  cites: ['published-forms/yueyang-2018'],
  moneyUnit: '万元',
  parts: {
    heading: fields({
      project: text('项目名称'),
      department: text('主管部门'),
      unit: text('项目单位', { alsoCalled: ['实施单位'] }),
    }),
    funds: grid({
      head: '项目资金情况（万元）',
      columns: {
        budget: money('计划安排', { alsoCalled: ['计划安排资金'] }),
        received: money('实际到位', { alsoCalled: ['实际到位资金'] }),
        spent: money('实际支出'),
        balance: money('结余', { alsoCalled: ['资金结余'] }),
      },
      rows: {
        total: row('合计'),
        central: row('中央'),
        province: row('省', ['省级']),
        city: row('市', ['市级']),
        county: row('县', ['县级', '县（市、区）']),
        others: row('其它', ['其他']),
      },
      open: null,
    }),
    payments: rows({
      head: '支出明细',
      columns: {
        purpose: text('支出内容'),
        paid: money('实际支出数', { alsoCalled: ['实际支出数（元）'] }),
        voucher: text('会计凭证号'),
      },
      carried: [],
      total: row('支出合计'),
    }),
    signOff,
  },
})

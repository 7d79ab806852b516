import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-execution-agrees.ts'

function firstProject(final: string, spent: string) {
  return aPackage({
    baseData: { spending: { projectLines: { 0: { final } } } },
    projects: { 0: { funds: { total: { spent } } } },
  })
}

testRule(rule, {
  passes: {
    'each table gives what its row gives': aPackage(),
    'the same amount in 元': firstProject('582000元', '58.20'),
    '元 rounded to 万元': firstProject('582049元', '58.20'),
    'a decimal slip between 元 and 万元 is left to another rule': firstProject('582000元', '5.82'),
    'a blank row': firstProject('', '58.20'),
    'a blank table': firstProject('58.20', ''),
    'nothing spent': firstProject('0', '0.00'),
    'a project without a row': aPackage({ projects: { 0: { heading: { project: '堤防白蚁防治经费' } } } }),
    'rows in another order': aPackage({
      baseData: {
        spending: {
          projectLines: [
            { rowLabel: '1.水库巡查管护经费', final: '38.00' },
            { rowLabel: '2.农村供水保障经费', final: '58.20' },
          ],
        },
      },
    }),
    'phases are told apart': aPackage({
      baseData: {
        spending: {
          projectLines: [
            { rowLabel: '1.水库除险一期工程', final: '10.00' },
            { rowLabel: '2.水库除险二期工程', final: '20.00' },
          ],
        },
      },
      projects: {
        0: { heading: { project: '水库除险二期工程' }, funds: { total: { spent: '20.00' } } },
        1: { heading: { project: '水库除险一期工程' }, funds: { total: { spent: '10.00' } } },
      },
    }),
    'no 附件1': aPackage({ baseData: null }),
    'no 附件3': aPackage({ projects: [] }),
  },
  finds: {
    'the budget copied for what was spent': {
      package: firstProject('58.20', '60.00'),
      findings: [
        {
          message: 'differs',
          at: '3-1 年度资金总额·全年执行数',
          text: '“农村供水保障经费”的全年执行数为60.00万元，附件1该项目的2024年决算数为58.20万元，相差1.80万元。请对照决算报表改为一致。',
          related: ['1 “1、农村供水保障经费”·2024年决算数'],
        },
      ],
    },
    'a row in 元 that differs by less than a 万元': {
      package: firstProject('581856.80元', '582000元'),
      findings: [
        {
          message: 'differs',
          at: '3-1 年度资金总额·全年执行数',
          text: '“农村供水保障经费”的全年执行数为582000元，附件1该项目的2024年决算数为581856.80元，相差143.20元。请对照决算报表改为一致。',
        },
      ],
    },
    'a row whose name is only alike': {
      package: aPackage({
        baseData: { spending: { projectLines: { 1: { rowLabel: '2、水库汛期巡查管护经费', final: '39.00' } } } },
      }),
      findings: [
        {
          message: 'differs',
          at: '3-2 年度资金总额·全年执行数',
          text: '“水库巡查管护经费”的全年执行数为38.00万元，附件1该项目的2024年决算数为39.00万元，相差1.00万元。请对照决算报表改为一致。',
        },
      ],
    },
  },
})

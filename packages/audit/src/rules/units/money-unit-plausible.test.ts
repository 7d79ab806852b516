import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './money-unit-plausible.ts'

const unitInYuan = { total: { initial: '3600000.00', budget: '3600000.00', spent: '3522000.00' } }
const projectInYuan = { total: { initial: '600000', budget: '600000', spent: '582000' } }

testRule(rule, {
  passes: {
    'amounts in 万元 under 万元': aPackage(),
    'amounts in 元 under 元': aPackage({
      unitEvaluation: { moneyUnit: '元', funds: unitInYuan, spending: { basic: '2560000.00', projects: '962000.00' } },
    }),
    'a small project': aPackage({
      projects: { 1: { funds: { total: { initial: '0.50', budget: '0.50', spent: '0.48' } } } },
    }),
    'a unit that passes on more than its staff could spend, as its report says': aPackage({
      baseData: { staffing: { unit: { staff: '1' } } },
    }),
    'one cell in 元 among cells in 万元 is no unit of the table': aPackage({
      unitEvaluation: { funds: { total: { spent: '3522000.00' } } },
    }),
    'a table that declares nothing is left to another rule': aPackage({
      unitEvaluation: { moneyUnit: '', funds: unitInYuan },
    }),
    'cells that print 元 themselves': aPackage({
      unitEvaluation: { funds: { total: { initial: '3600000元', budget: '3600000元', spent: '3522000元' } } },
    }),
    'nothing to hold it against': aPackage({
      baseData: null,
      unitEvaluation: null,
      unitReport: null,
      projectReport: null,
      projects: { 0: { funds: projectInYuan } },
    }),
    'zeros tell nothing': aPackage({
      unitEvaluation: { funds: { total: { initial: '0.00', budget: '0.00', spent: '0.00' } } },
    }),
  },
  finds: {
    'a unit table filled in 元 under 万元': {
      package: aPackage({ unitEvaluation: { funds: unitInYuan } }),
      findings: [
        {
          message: 'perHead',
          at: '2 年度资金总额·年初预算数',
          text: '附件2标明金额单位为万元，而“年度资金总额·年初预算数”填的是3600000.00，按万元计，在职18人平均每人200000万元，看来全表是按元填的。请改按万元填列（此格应为360.00万元），或者把单位改为元。',
          related: ['2 金额单位'],
          fix: { '2 金额单位': '元' },
        },
      ],
    },
    'a project table in 元 beside its row in 附件1': {
      package: aPackage({ projects: { 0: { funds: projectInYuan } } }),
      findings: [
        {
          message: 'perHead',
          at: '3-1 年度资金总额·年初预算数',
          text: '附件3-1标明金额单位为万元，而“年度资金总额·年初预算数”填的是600000，按万元计，在职18人平均每人33333.33万元，看来全表是按元填的。请改按万元填列（此格应为60.00万元），或者把单位改为元。',
        },
      ],
    },
    'without staff, by the report': {
      package: aPackage({ baseData: null, unitEvaluation: { funds: unitInYuan } }),
      findings: [
        {
          message: 'outOfScale',
          at: '2 年度资金总额·年初预算数',
          text: '附件2标明金额单位为万元，而“年度资金总额·年初预算数”填的是3600000.00，与本套材料别处的同类金额相比，看来全表是按元填的。请改按万元填列（此格应为360.00万元），或者把单位改为元。',
        },
      ],
    },
    'base data in 万元 under 元': {
      package: aPackage({ baseData: { moneyUnit: '元' } }),
      findings: [
        {
          message: 'perHead',
          at: '1 三公经费·2023年决算数',
          text: '附件1标明金额单位为元，而“三公经费·2023年决算数”填的是4.20，按元计，在职18人平均每人0.23元，看来全表是按万元填的。请改按元填列（此格应为42000.00元），或者把单位改为万元。',
          fix: { '1 金额单位': '万元' },
        },
      ],
    },
  },
})

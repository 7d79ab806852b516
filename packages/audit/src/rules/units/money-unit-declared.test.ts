import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './money-unit-declared.ts'

const blankFunds = { initial: '', budget: '', spent: '' }
const blankProject = { total: blankFunds, appropriation: blankFunds, carriedOver: blankFunds, other: blankFunds }
const ownUnits = { initial: '60.00万元', budget: '60.00万元', spent: '582000元' }
const noOther = { initial: '无', budget: '——', spent: '' }

testRule(rule, {
  passes: {
    'every table prints 万元': aPackage(),
    'a table in 元': aPackage({ baseData: { moneyUnit: '元' } }),
    'a table in 亿元': aPackage({ unitEvaluation: { moneyUnit: '亿元' } }),
    'a table without amounts needs no unit': aPackage({ projects: { 0: { moneyUnit: '', funds: blankProject } } }),
    'amounts that all print their own unit': aPackage({
      projects: {
        0: {
          moneyUnit: '',
          funds: { total: ownUnits, appropriation: ownUnits, carriedOver: noOther, other: noOther },
        },
      },
    }),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
  },
  finds: {
    'base data without a unit': {
      package: aPackage({ baseData: { moneyUnit: '' } }),
      findings: [
        {
          message: 'missing',
          at: '1 金额单位',
          text: '附件1没有写明金额单位，“三公经费·2023年决算数”填的4.20是元还是万元无从判断。请在表题或金额栏的表头写明单位（表样为万元），并核对全表都按这个单位填列。',
        },
      ],
    },
    'an example that is not zero, where there is one': {
      package: aPackage({
        baseData: { moneyUnit: '', spending: { threePublicFunds: { lastYear: '0', budget: '0' } } },
      }),
      findings: [
        {
          message: 'missing',
          at: '1 金额单位',
          text: '附件1没有写明金额单位，“三公经费·2024年决算数”填的3.60是元还是万元无从判断。请在表题或金额栏的表头写明单位（表样为万元），并核对全表都按这个单位填列。',
        },
      ],
    },
    'a project table in an unknown unit': {
      package: aPackage({ projects: { 1: { moneyUnit: '千元' } } }),
      findings: [
        {
          message: 'unknown',
          at: '3-2 金额单位',
          text: '附件3-2的金额单位写作“千元”，不是元、万元或亿元。请改为规范的金额单位（表样为万元），并核对全表都按这个单位填列。',
        },
      ],
    },
    'each table that lacks its unit': {
      package: aPackage({ unitEvaluation: { moneyUnit: '' }, projects: { 0: { moneyUnit: '' } } }),
      findings: [
        {
          message: 'missing',
          at: '2 金额单位',
          text: '附件2没有写明金额单位，“年度资金总额·年初预算数”填的360.00是元还是万元无从判断。请在表题或金额栏的表头写明单位（表样为万元），并核对全表都按这个单位填列。',
        },
        {
          message: 'missing',
          at: '3-1 金额单位',
          text: '附件3-1没有写明金额单位，“年度资金总额·年初预算数”填的60.00是元还是万元无从判断。请在表题或金额栏的表头写明单位（表样为万元），并核对全表都按这个单位填列。',
        },
      ],
    },
  },
})

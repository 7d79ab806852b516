import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './three-public-funds-controlled.ts'

type Spending = NonNullable<NonNullable<PackageTexts['baseData']>['spending']>

/** 4.20 last year, 4.00 budgeted, 3.60 spent. */
function spending(changes: Spending, sentence = '固定资产按月登记，年末账实相符。') {
  return aPackage({
    baseData: { spending: changes },
    unitReport: { sections: { publicBudget: { sections: { basic: [sentence] } } } },
  })
}

const blank = { lastYear: '', budget: '', final: '' }
const zero = { lastYear: '0', budget: '0', final: '0' }
const allZero: Spending = {
  vehicles: zero,
  vehiclePurchase: zero,
  vehicleRunning: zero,
  abroad: zero,
  reception: zero,
}

testRule(rule, {
  passes: {
    'below the budget and below last year': aPackage(),
    'as much as the budget and as last year': spending({
      threePublicFunds: { lastYear: '4.00', budget: '4.00', final: '4.00' },
    }),
    'nothing at all, nothing of nothing': spending({ ...allZero, threePublicFunds: zero }),
    'a blank total over parts of zero': spending({ ...allZero, threePublicFunds: blank }),
    'a total of 无': spending({ ...allZero, threePublicFunds: { lastYear: '无', budget: '无', final: '无' } }),
    'a wholly blank block': spending({
      threePublicFunds: blank,
      vehicles: blank,
      vehiclePurchase: blank,
      vehicleRunning: blank,
      abroad: blank,
      reception: blank,
    }),
    'above the budget by a decision that the report cites': spending(
      { threePublicFunds: { final: '4.10' } },
      '公务接待费经县财政局批复追加0.10万元。',
    ),
    'growth that the report explains': spending(
      { threePublicFunds: { lastYear: '3.50' } },
      '三公经费比上年增加0.10万元，主要原因是防汛检查接待批次增加。',
    ),
    'no base data': aPackage({ baseData: null }),
  },
  finds: {
    'above the budget': {
      package: spending({ threePublicFunds: { final: '4.10' } }),
      findings: [
        {
          message: 'overBudget',
          at: '1 三公经费·2024年决算数',
          text: '三公经费决算4.10，超过预算4.00，超出0.10，控制率102.5%。请核对；确有追加的，在附件4写明批复文号和原因。',
          related: ['1 三公经费·2024年预算数'],
        },
      ],
    },
    'spent without a budget': {
      package: spending({ threePublicFunds: { budget: '0.00' } }),
      findings: [
        {
          message: 'overBudget',
          at: '1 三公经费·2024年决算数',
          text: '三公经费决算3.60，超过预算0.00，超出3.60，控制率—。请核对；确有追加的，在附件4写明批复文号和原因。',
        },
      ],
    },
    'above last year': {
      package: spending({ threePublicFunds: { lastYear: '3.00' } }),
      findings: [
        {
          message: 'grown',
          at: '1 三公经费·2024年决算数',
          text: '三公经费决算由上年的3.00增加到3.60，增加0.60，变动率20%。请在附件4说明增加的原因。',
          related: ['1 三公经费·2023年决算数'],
        },
      ],
    },
    'above budget and last year, by the parts where the total is blank': {
      package: spending({
        ...allZero,
        threePublicFunds: blank,
        reception: { lastYear: '0', budget: '1.00', final: '1.20' },
      }),
      findings: [
        {
          message: 'overBudget',
          at: '1 三公经费·2024年决算数',
          text: '三公经费决算1.20，超过预算1.00，超出0.20，控制率120%。请核对；确有追加的，在附件4写明批复文号和原因。',
        },
        {
          message: 'grown',
          at: '1 三公经费·2024年决算数',
          text: '三公经费决算由上年的0增加到1.20，增加1.20，变动率—。请在附件4说明增加的原因。',
        },
      ],
    },
  },
})

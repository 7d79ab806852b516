import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './public-funds-within-budget.ts'

function publicFunds(budget: string, final: string, sentence = '固定资产按月登记，年末账实相符。') {
  return aPackage({
    baseData: { spending: { publicFunds: { budget, final } } },
    unitReport: { sections: { publicBudget: { sections: { basic: [sentence] } } } },
  })
}

testRule(rule, {
  passes: {
    'less than the budget': aPackage(),
    'just below the budget': publicFunds('36.00', '35.99'),
    'above the budget by a decision that the report cites': publicFunds(
      '36.00',
      '38.00',
      '公用经费经县财政局清财预〔2024〕18号文件批复追加2.00万元，用于防汛值班。',
    ),
    'no public funds at all': publicFunds('0.00', '0.00'),
    'a blank budget': publicFunds('', '38.00'),
    'a dash for the final account': publicFunds('36.00', '—'),
    'no base data': aPackage({ baseData: null }),
  },
  finds: {
    'above the budget': {
      package: publicFunds('36.00', '38.00'),
      findings: [
        {
          message: 'overBudget',
          at: '1 公用经费·2024年决算数',
          text: '公用经费决算38.00，超过预算36.00，超出2.00，控制率105.56%。请核对；确有追加的，在附件4写明批复文号和原因。',
          related: ['1 公用经费·2024年预算数'],
        },
      ],
    },
    'a reason without a decision': {
      package: publicFunds('36.00', '36.01', '公用经费因防汛值班比预算多支出0.01万元。'),
      findings: [
        {
          message: 'overBudget',
          at: '1 公用经费·2024年决算数',
          text: '公用经费决算36.01，超过预算36.00，超出0.01，控制率100.03%。请核对；确有追加的，在附件4写明批复文号和原因。',
        },
      ],
    },
    'exactly the budget': {
      package: publicFunds('36.00', '36.00'),
      findings: [
        {
          message: 'exactlyFull',
          at: '1 公用经费·2024年决算数',
          text: '公用经费决算数与预算数都是36.00，控制率恰好为100%。请核对决算数是否按预算数填列，附件4中的公用经费数额是否与此一致。',
          severity: 'info',
        },
      ],
    },
  },
})

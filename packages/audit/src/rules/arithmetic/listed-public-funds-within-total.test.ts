import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './listed-public-funds-within-total.ts'

type Spending = NonNullable<NonNullable<PackageTexts['baseData']>['spending']>

function spending(changes: Spending) {
  return aPackage({ baseData: { spending: changes } })
}

testRule(rule, {
  passes: {
    'parts below the total in every column': aPackage(),
    'parts that are the whole total': spending({ publicFunds: { final: '28.60' } }),
    'parts above the total by what 万元 can lose': spending({ publicFunds: { final: '28.57' } }),
    'blank parts': spending({
      office: { final: '' },
      utilitiesAndTravel: { final: '' },
      meetingsAndTraining: { final: '' },
    }),
    'a blank total is left to another rule': spending({ publicFunds: { final: '' } }),
    'an unreadable part': spending({ office: { final: '十二万' } }),
    'no base data at all': aPackage({ baseData: null }),
  },
  finds: {
    'parts above the total': {
      package: spending({ publicFunds: { final: '20.00' } }),
      findings: [
        {
          message: 'partsExceedTotal',
          at: '1 公用经费·2024年决算数',
          text: '“公用经费·2024年决算数”填的是20.00，办公费等所列分项相加已有28.60，多出8.60。请核对总额和分项。',
          related: ['1 办公费·2024年决算数', '1 水费、电费、差旅费·2024年决算数', '1 会议费、培训费·2024年决算数'],
        },
      ],
    },
    'one part alone above the total, the others blank': {
      package: spending({
        office: { budget: '40.00' },
        utilitiesAndTravel: { budget: '' },
        meetingsAndTraining: { budget: '' },
      }),
      findings: [
        {
          message: 'partsExceedTotal',
          at: '1 公用经费·2024年预算数',
          text: '“公用经费·2024年预算数”填的是36.00，办公费等所列分项相加已有40.00，多出4.00。请核对总额和分项。',
          related: ['1 办公费·2024年预算数'],
        },
      ],
    },
    'a total printed as none above parts that cost money': {
      package: spending({ publicFunds: { lastYear: '无' } }),
      findings: [
        {
          message: 'partsExceedTotal',
          at: '1 公用经费·2023年决算数',
          text: '“公用经费·2023年决算数”填的是无，办公费等所列分项相加已有30.00，多出30.00。请核对总额和分项。',
        },
      ],
    },
  },
})

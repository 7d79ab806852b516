import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-large-unlisted-public-funds.ts'

type Spending = NonNullable<NonNullable<PackageTexts['baseData']>['spending']>

function spending(changes: Spending, more: PackageTexts = {}) {
  return aPackage({ baseData: { ...more.baseData, spending: changes }, unitReport: more.unitReport ?? {} })
}

const halfUnlisted: Spending = {
  publicFunds: { final: '60.00' },
  office: { final: '10.00' },
  utilitiesAndTravel: { final: '10.00' },
}
const useTold = '公用经费其余部分用于工会经费、福利费和公务交通补贴。'

testRule(rule, {
  passes: {
    'most of the public funds listed': aPackage(),
    'exactly half unlisted': spending({ publicFunds: { budget: '48.60', final: '57.20' } }),
    'nothing listed is left to another rule': spending({
      office: { final: '' },
      utilitiesAndTravel: { final: '' },
      meetingsAndTraining: { final: '' },
    }),
    'parts above the total are left to another rule': spending({ publicFunds: { final: '20.00' } }),
    'no public funds': spending({
      publicFunds: { final: '0.00' },
      office: { final: '0.00' },
      utilitiesAndTravel: { final: '0.00' },
      meetingsAndTraining: { final: '0.00' },
    }),
    'a blank total': spending({ publicFunds: { final: '' } }),
    'the unlisted part grown to one and a half times the budget': spending({ publicFunds: { final: '38.65' } }),
    'a budget wholly listed': spending({ publicFunds: { budget: '29.30', final: '36.00' } }),
    'a large part whose use the report tells': spending(halfUnlisted, {
      unitReport: { sections: { publicBudget: { sections: { basic: [useTold] } } } },
    }),
    'a large part whose use a note under the table tells': spending(halfUnlisted, { baseData: { notes: [useTold] } }),
  },
  finds: {
    'more than half without a stated use': {
      package: spending(halfUnlisted),
      findings: [
        {
          message: 'largeShare',
          at: '1 公用经费·2024年决算数',
          text: '“公用经费·2024年决算数”为60.00，办公费、水电差旅费和会议培训费只列明22.60，其余37.40（占62.33%）没有列明用途。请核对分项，并在附件4写明其余部分用在哪里。',
          related: [],
        },
      ],
    },
    'a large part in every column is one finding': {
      package: spending({
        publicFunds: { lastYear: '80.00', budget: '80.00', final: '80.00' },
      }),
      findings: [
        {
          message: 'largeShare',
          at: '1 公用经费·2024年决算数',
          text: '“公用经费·2024年决算数”为80.00，办公费、水电差旅费和会议培训费只列明28.60，其余51.40（占64.25%）没有列明用途。请核对分项，并在附件4写明其余部分用在哪里。',
          related: ['1 公用经费·2024年预算数', '1 公用经费·2023年决算数'],
        },
      ],
    },
    'an unlisted part far above its budget': {
      package: spending({ publicFunds: { final: '45.00' } }),
      findings: [
        {
          message: 'grown',
          at: '1 公用经费·2024年决算数',
          text: '公用经费中没有列明用途的部分，预算数为6.70，决算数为16.40，是预算的2.45倍。请核对分项，并在附件4说明增加的原因。',
          related: ['1 公用经费·2024年预算数'],
        },
      ],
    },
  },
})

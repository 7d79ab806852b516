import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './vehicle-cost-adds-up.ts'

type Spending = NonNullable<NonNullable<PackageTexts['baseData']>['spending']>

function spending(changes: Spending) {
  return aPackage({ baseData: { spending: changes } })
}

testRule(rule, {
  passes: {
    'running cost alone': aPackage(),
    'purchase and running cost': spending({
      vehicles: { final: '14.90' },
      vehiclePurchase: { final: '12.80' },
      vehicleRunning: { final: '2.10' },
    }),
    'no vehicles': spending({
      vehicles: { final: '0' },
      vehiclePurchase: { final: '0' },
      vehicleRunning: { final: '0' },
    }),
    'no purchase, its cell blank': spending({ vehiclePurchase: { final: '' } }),
    'no purchase, its cell a dash': spending({ vehiclePurchase: { final: '—' } }),
    'both parts blank are left to another rule': spending({
      vehiclePurchase: { final: '' },
      vehicleRunning: { final: '' },
    }),
    'a blank total is left to another rule': spending({ vehicles: { final: '' } }),
    'amounts of 万元 that lost half a digit each': spending({
      vehicles: { final: '14.91' },
      vehiclePurchase: { final: '12.80' },
      vehicleRunning: { final: '2.10' },
    }),
    'an unreadable part': spending({ vehicleRunning: { final: '两万' } }),
  },
  finds: {
    'a total below its running cost': {
      package: spending({ vehicles: { final: '1.20' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 公务用车购置和维护经费·2024年决算数',
          text: '“公务用车购置和维护经费·2024年决算数”填的是1.20，公车购置与运行维护相加为2.10，相差0.90。请核对后改正。',
          related: ['1 公车购置·2024年决算数', '1 公车运行维护·2024年决算数'],
          fix: { '1 公务用车购置和维护经费·2024年决算数': '2.10' },
        },
      ],
    },
    'a total printed as none, in the budget and last year': {
      package: spending({ vehicles: { lastYear: '无', budget: '0' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 公务用车购置和维护经费·2023年决算数',
          text: '“公务用车购置和维护经费·2023年决算数”填的是无，公车购置与运行维护相加为2.40，相差2.40。请核对后改正。',
        },
        {
          message: 'wrongTotal',
          at: '1 公务用车购置和维护经费·2024年预算数',
          text: '“公务用车购置和维护经费·2024年预算数”填的是0，公车购置与运行维护相加为2.30，相差2.30。请核对后改正。',
        },
      ],
    },
  },
})

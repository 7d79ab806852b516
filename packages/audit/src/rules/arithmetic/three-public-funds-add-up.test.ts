import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './three-public-funds-add-up.ts'

type Spending = NonNullable<NonNullable<PackageTexts['baseData']>['spending']>

function spending(changes: Spending) {
  return aPackage({ baseData: { spending: changes } })
}

const blankLine = { lastYear: '', budget: '', final: '' }
const zeroLine = { lastYear: '0', budget: '0', final: '0' }
const allZero: Spending = {
  vehicles: zeroLine,
  vehiclePurchase: zeroLine,
  vehicleRunning: zeroLine,
  abroad: zeroLine,
  reception: zeroLine,
}

testRule(rule, {
  passes: {
    'three parts that add up in every column': aPackage(),
    'nothing spent at all': spending({ ...allZero, threePublicFunds: zeroLine }),
    'nothing spent, the total printed as none': spending({
      ...allZero,
      threePublicFunds: { lastYear: '无', budget: '无', final: '—' },
    }),
    'a total with all its parts blank is left to another rule': spending({
      vehicles: blankLine,
      vehiclePurchase: blankLine,
      vehicleRunning: blankLine,
      abroad: blankLine,
      reception: blankLine,
    }),
    'a wholly blank block is left to another rule': spending({
      threePublicFunds: blankLine,
      vehicles: blankLine,
      vehiclePurchase: blankLine,
      vehicleRunning: blankLine,
      abroad: blankLine,
      reception: blankLine,
    }),
    'a blank sum of the vehicles whose own parts are filled': spending({ vehicles: blankLine }),
    'parts without money, printed as dashes': spending({ abroad: { lastYear: '—', budget: '—', final: '—' } }),
    'amounts of 万元 that lost half a digit each': spending({ threePublicFunds: { final: '3.61' } }),
    'an unreadable part leaves the sum open': spending({ reception: { final: '约1.5' } }),
    'no base data at all': aPackage({ baseData: null }),
  },
  finds: {
    'a blank total over parts of zero': {
      package: spending({ ...allZero, threePublicFunds: blankLine }),
      findings: [
        {
          message: 'blankTotal',
          at: '1 三公经费·2023年决算数',
          text: '三公经费的合计没有填，各分项却已填写。按分项相加，应填：2023年决算数 0，2024年预算数 0，2024年决算数 0。',
          related: ['1 三公经费·2024年预算数', '1 三公经费·2024年决算数'],
          fix: { '1 三公经费·2023年决算数': '0', '1 三公经费·2024年预算数': '0', '1 三公经费·2024年决算数': '0' },
        },
      ],
    },
    'a total blank in one column': {
      package: spending({ threePublicFunds: { final: '' } }),
      findings: [
        {
          message: 'blankTotal',
          at: '1 三公经费·2024年决算数',
          text: '三公经费的合计没有填，各分项却已填写。按分项相加，应填：2024年决算数 3.60。',
          related: [],
        },
      ],
    },
    'a total that leaves the receptions out': {
      package: spending({ threePublicFunds: { final: '2.10' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 三公经费·2024年决算数',
          text: '“三公经费·2024年决算数”填的是2.10，公务用车、出国和接待三项相加为3.60，相差1.50。请核对后改正。',
          related: ['1 公务用车购置和维护经费·2024年决算数', '1 出国经费·2024年决算数', '1 公务接待·2024年决算数'],
          fix: { '1 三公经费·2024年决算数': '3.60' },
        },
      ],
    },
    'a dash over parts that cost money': {
      package: spending({ threePublicFunds: { budget: '—' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 三公经费·2024年预算数',
          text: '“三公经费·2024年预算数”填的是—，公务用车、出国和接待三项相加为4.00，相差4.00。请核对后改正。',
        },
      ],
    },
    'one column wrong and one blank': {
      package: spending({ threePublicFunds: { lastYear: '4.50', budget: '' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 三公经费·2023年决算数',
          text: '“三公经费·2023年决算数”填的是4.50，公务用车、出国和接待三项相加为4.20，相差0.30。请核对后改正。',
          fix: { '1 三公经费·2023年决算数': '4.20' },
        },
        {
          message: 'blankTotal',
          at: '1 三公经费·2024年预算数',
          text: '三公经费的合计没有填，各分项却已填写。按分项相加，应填：2024年预算数 4.00。',
          fix: { '1 三公经费·2024年预算数': '4.00' },
        },
      ],
    },
  },
})

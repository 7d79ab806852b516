import { type BaseData, Decimal, type Entry, type Figure, type Package, yuanOf } from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { judgeRate } from './judge-rate.ts'

export default defineRule({
  code: 'A08',
  id: 'building-control-rates-recompute',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '楼堂馆所控制率应等于实际除以批复', en: 'Building control rates are actual divided by approved' },
  cites: [
    'hunan-unit-indicators/building-area-control-rate',
    'hunan-unit-indicators/building-cost-control-rate',
    'form-hunan-2024/base-data-building',
  ],
  messages: {
    wrongRate: {
      zh: '“{cell}”填的是{found}，按实际{actual}除以批复（预算）{approved}应为{expected}，相差{difference}个百分点。请核对后重算。',
      en: '“{cell}” reads {found}; actual {actual} over approved {approved} makes {expected}, {difference} points apart. Check and recompute.',
    },
    rateWithoutProject: {
      zh: '“{cell}”填的是{found}，但没有批复数和实际数。本年没有完工的楼堂馆所时，这一行都填“—”。',
      en: '“{cell}” reads {found}, but there is neither an approved nor an actual figure. Where no building was completed, print “—” in the whole row.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    for (const { approved, actual, rate, amount } of ratesOf(pack, table)) {
      if (rate.state !== 'value') continue
      if (isNothing(approved) && isNothing(actual)) {
        const data = { cell: rate.place.label, found: rate }
        if (rate.value.amount.isZero()) continue
        report({ message: 'rateWithoutProject', at: rate, data, fix: [replace(rate, '—')] })
        continue
      }
      const [part, whole] = [amount(actual), amount(approved)]
      const judged = part && whole && judgeRate(rate.value, part, whole, pack)
      if (judged?.verdict !== 'wrong') continue // rates-share-rounding speaks of digits cut off

      const difference = judged.expected.amount.minus(rate.value.amount).abs()
      const data = { cell: rate.place.label, found: rate, expected: judged.expected, difference, actual, approved }
      const fix = [replace(rate, judged.expected)]
      report({ message: 'wrongRate', at: rate, related: [approved, actual], data, fix })
    }
  },
})

function ratesOf(pack: Package, table: BaseData) {
  const { approvedArea, actualArea, areaRate, approvedCost, actualCost, costRate } = table.buildings.unit
  const area = (entry: Entry<Figure>) => entry.value?.amount ?? null
  const cost = (entry: Entry<Figure>) => yuanOf(pack, table, entry)
  return [
    { approved: approvedArea, actual: actualArea, rate: areaRate, amount: area },
    { approved: approvedCost, actual: actualCost, rate: costRate, amount: cost },
  ]
}

/** 无, — or zero: there was no building. */
function isNothing(entry: Entry<Figure>): boolean {
  return ['none', 'dash'].includes(entry.state) || entry.value?.amount.equals(Decimal.zero) === true
}

import { defineRule } from '../../engine/rule.ts'
import { addUp } from './sums/add-up.ts'
import { fixTotal } from './sums/fix-total.ts'
import { spendingColumns } from './sums/spending-columns.ts'

export default defineRule({
  code: 'A05',
  id: 'vehicle-cost-adds-up',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '公务用车经费应等于购置与运行维护之和', en: 'Vehicle cost is purchase plus running cost' },
  cites: ['arithmetic/sum', 'form-hunan-2024/base-data-funding'],
  messages: {
    wrongTotal: {
      zh: '“{cell}”填的是{found}，公车购置与运行维护相加为{expected}，相差{difference}。请核对后改正。',
      en: '“{cell}” reads {found}; purchase and running cost add up to {expected}, {difference} apart. Check and correct.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const { vehicles, vehiclePurchase, vehicleRunning } = table.spending
    for (const column of spendingColumns) {
      const total = vehicles[column]
      const parts = [vehiclePurchase[column], vehicleRunning[column]]
      const added = addUp(pack, table, total, parts)
      if (!added || added.agrees || total.state === 'blank') continue
      const data = { cell: total.place.label, found: total, expected: added.sum, difference: added.difference }
      const fix = fixTotal(pack, table, total, parts, added)
      report({ message: 'wrongTotal', at: total, related: added.filled, data, fix })
    }
  },
})

import { defineRule } from '../../engine/rule.ts'
import { addUp } from './sums/add-up.ts'
import { spendingColumns } from './sums/spending-columns.ts'

export default defineRule({
  code: 'A06',
  id: 'listed-public-funds-within-total',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '公用经费所列分项之和不应大于总额', en: 'The listed parts of public funds are within their total' },
  cites: ['arithmetic/part-within-whole'],
  messages: {
    partsExceedTotal: {
      zh: '“{cell}”填的是{expected}，办公费等所列分项相加已有{found}，多出{difference}。请核对总额和分项。',
      en: '“{cell}” reads {expected}, but the parts listed below it already add up to {found}, {difference} more. Check the total and its parts.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const { publicFunds, office, utilitiesAndTravel, meetingsAndTraining } = table.spending
    for (const column of spendingColumns) {
      const total = publicFunds[column]
      const parts = [office, utilitiesAndTravel, meetingsAndTraining].map((line) => line[column])
      const added = addUp(pack, table, total, parts)
      if (!added || added.agrees || added.excess.isNegative() || total.state === 'blank') continue
      const data = { cell: total.place.label, found: added.sum, expected: total, difference: added.difference }
      report({ message: 'partsExceedTotal', at: total, related: added.filled, data })
    }
  },
})

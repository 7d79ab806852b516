import { Decimal, percentOf, roundingOf, yuanOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { citesAdjustment } from './cites-adjustment.ts'
import { excessOf } from './excess-of.ts'

export default defineRule({
  code: 'C03',
  id: 'public-funds-within-budget',
  group: 'execution',
  severity: 'warning',
  title: { zh: '公用经费决算数不应超过预算数', en: 'Public funds stay within their budget' },
  cites: ['cai-yu-2013-53/public-funds-control-rate', 'hunan-unit-indicators/public-funds-control-rate'],
  messages: {
    overBudget: {
      zh: '公用经费决算{found}，超过预算{expected}，超出{difference}，控制率{rate}%。请核对；确有追加的，在附件4写明批复文号和原因。',
      en: 'Public funds came to {found} against a budget of {expected}: {difference} more, a control rate of {rate}%. Check; where the budget was raised, give the document and the reason in attachment 4.',
    },
    exactlyFull: {
      severity: 'info',
      zh: '公用经费决算数与预算数都是{found}，控制率恰好为{rate}%。请核对决算数是否按预算数填列，附件4中的公用经费数额是否与此一致。',
      en: 'Public funds were budgeted at {found} and came to exactly that, a control rate of {rate}%. Check that the final figure was not copied from the budget and agrees with attachment 4.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const { budget, final } = table.spending.publicFunds
    const [allowed, used] = [budget, final].map((entry) => yuanOf(pack, table, entry))
    const exact = used && allowed ? percentOf(used, allowed) : null
    if (!exact) return
    const rate = exact.round(roundingOf(pack))
    const limit = Decimal.of(valueFor('staffing/public-funds-limit', pack))
    if (exact.equals(limit)) {
      report({ message: 'exactlyFull', at: final, related: [budget], data: { found: final, rate } })
      return
    }

    const excess = exact.isAbove(limit) ? excessOf(pack, { table, entry: final }, { table, entry: budget }) : null
    const isMeant = ({ measure }: { readonly measure: string }) => meant.has(measure)
    if (!excess || citesAdjustment(pack, isMeant)) return
    const data = { found: final, expected: budget, difference: excess.figure, rate }
    report({ message: 'overBudget', at: final, related: [budget], data })
  },
})

const meant: ReadonlySet<string> = new Set(['publicFunds', 'goodsAndServices', 'basicSpending', 'unitSpending'])

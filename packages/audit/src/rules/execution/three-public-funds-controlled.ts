import {
  amountOf,
  type BaseData,
  Decimal,
  type Entry,
  type Figure,
  fromYuan,
  givesReason,
  type MeasureId,
  type MoneyUnit,
  type Package,
  percentOf,
  reportSentencesOf,
  roundingOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { addUp } from '../arithmetic/sums/add-up.ts'
import type { spendingColumns } from '../arithmetic/sums/spending-columns.ts'
import { threePublicFundsParts } from '../arithmetic/sums/three-public-funds-parts.ts'
import { citesAdjustment } from './cites-adjustment.ts'

export default defineRule({
  code: 'C05',
  id: 'three-public-funds-controlled',
  group: 'execution',
  severity: 'warning',
  title: {
    zh: '三公经费不应超预算，增长的应说明原因',
    en: 'The three public funds stay in budget, and growth is explained',
  },
  cites: [
    'cai-yu-2013-53/three-public-funds-control-rate',
    'cai-yu-2013-53/three-public-funds-change-rate',
    'hunan-unit-indicators/three-public-funds-change-rate',
  ],
  messages: {
    overBudget: {
      zh: '三公经费决算{found}，超过预算{expected}，超出{difference}，控制率{rate}。请核对；确有追加的，在附件4写明批复文号和原因。',
      en: 'The three public funds came to {found} against a budget of {expected}: {difference} more, a control rate of {rate}. Check; where the budget was raised, give the document and the reason in attachment 4.',
    },
    grown: {
      zh: '三公经费决算由上年的{expected}增加到{found}，增加{difference}，变动率{rate}。请在附件4说明增加的原因。',
      en: 'The three public funds grew from {expected} last year to {found}, by {difference}, a change of {rate}. Explain the growth in attachment 4.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const [lastYear, budget, final] = (['lastYear', 'budget', 'final'] as const).map((column) =>
      totalOf(pack, table, column),
    )
    if (!final) return

    const full = Decimal.of(valueFor('staffing/three-public-funds-limit', pack))
    if (budget && isAbove(final, budget, full) && !citesAdjustment(pack, ({ measure }) => meant.has(measure))) {
      report({
        message: 'overBudget',
        at: final.entry,
        related: [budget.entry],
        data: dataOf(final, budget, final.yuan),
      })
    }

    const { fullUpTo } = valueFor('staffing/three-public-funds-change-slope', pack)
    const unchanged = Decimal.hundred.plus(Decimal.of(fullUpTo))
    if (lastYear && isAbove(final, lastYear, unchanged) && !explainsGrowth(pack)) {
      const data = dataOf(final, lastYear, final.yuan.minus(lastYear.yuan))
      report({ message: 'grown', at: final.entry, related: [lastYear.entry], data })
    }

    function dataOf(found: Total, expected: Total, part: Decimal) {
      const { amount } = fromYuan(found.yuan.minus(expected.yuan), found.unit)
      const decimals = Math.max(found.shown.decimals, expected.shown.decimals)
      const rate = percentOf(part, expected.yuan)?.round(roundingOf(pack))
      return {
        found: found.shown,
        expected: expected.shown,
        difference: { amount, decimals, unit: found.shown.unit },
        rate: rate ? `${rate}%` : '—', // there is no rate of nothing
      }
    }
  },
})

/** Above so many percent of the other. */
function isAbove(found: Total, other: Total, percent: Decimal): boolean {
  return found.yuan.times(Decimal.hundred).isAbove(other.yuan.times(percent))
}

interface Total {
  readonly entry: Entry<Figure>
  readonly shown: Figure
  readonly yuan: Decimal
  readonly unit: MoneyUnit
}

/** The printed total, or what the parts add up to where it is not filled. */
function totalOf(pack: Package, table: BaseData, column: (typeof spendingColumns)[number]): Total | null {
  const entry = table.spending.threePublicFunds[column]
  const printed = amountOf(pack, table, entry)
  if (entry.value && printed) return { ...printed, entry, shown: entry.value }
  const added = addUp(pack, table, entry, threePublicFundsParts(table, column))
  const first = added?.filled[0]
  const amount = first && amountOf(pack, table, first)
  return added && first && amount ? { entry, shown: added.sum, yuan: added.excess, unit: amount.unit } : null
}

const meant: ReadonlySet<MeasureId> = new Set([
  'threePublicFunds',
  'vehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'abroad',
  'reception',
])

function explainsGrowth(pack: Package): boolean {
  const notes = pack.baseData?.notes.map(({ place }) => place.quote) ?? []
  return [...reportSentencesOf(pack).map(({ text }) => text), ...notes].some(
    (text) => topic.test(text) && /增|上升|提高|高于|多/.test(text) && givesReason(text),
  )
}

const topic = /[“"]?三公[”"]?经费|公务接待|接待费|公务用车|公车|出国/

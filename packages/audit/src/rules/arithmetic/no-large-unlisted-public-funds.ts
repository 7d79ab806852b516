import {
  amountOf,
  type BaseData,
  Decimal,
  type Entry,
  type Figure,
  type Package,
  reportSentencesOf,
  roundingOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { addUp } from './sums/add-up.ts'
import { spendingColumns } from './sums/spending-columns.ts'

export default defineRule({
  code: 'A07',
  id: 'no-large-unlisted-public-funds',
  group: 'arithmetic',
  severity: 'warning',
  title: { zh: '公用经费中没有列明用途的部分不宜过大', en: 'Little of the public funds is left unlisted' },
  cites: ['review-practice/unlisted-public-funds'],
  messages: {
    largeShare: {
      zh: '“{cell}”为{total}，办公费、水电差旅费和会议培训费只列明{listed}，其余{found}（占{share}%）没有列明用途。请核对分项，并在附件4写明其余部分用在哪里。',
      en: '“{cell}” is {total}, of which only {listed} is listed; the remaining {found} ({share}%) has no stated use. Check the parts and say in attachment 4 what the rest was spent on.',
    },
    grown: {
      zh: '公用经费中没有列明用途的部分，预算数为{budget}，决算数为{found}，是预算的{times}倍。请核对分项，并在附件4说明增加的原因。',
      en: 'The part of the public funds without a stated use was budgeted at {budget} and came to {found}, {times} times as much. Check the parts and explain the growth in attachment 4.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table || tellsUse(pack)) return
    const [lastYear, budget, final] = spendingColumns.map((column) => restOf(pack, table, column))
    const limit = Decimal.of(valueFor('comparison/unlisted-public-funds-share', pack))
    const large = [final, budget, lastYear].filter((rest) => !!rest).filter(({ share }) => share.isAbove(limit))
    const [latest, ...earlier] = large
    if (latest) {
      const { total, listed, rest, share } = latest
      const percent = share.times(Decimal.hundred).round(roundingOf(pack))
      const data = { cell: total.place.label, total, listed, found: rest, share: percent }
      report({ message: 'largeShare', at: total, related: earlier.map((column) => column.total), data })
    }

    if (!final || !budget || large.includes(final) || budget.rest.amount.isZero()) return
    const times = final.rest.amount.dividedBy(budget.rest.amount)
    if (!times.isAbove(Decimal.of(valueFor('comparison/unlisted-public-funds-growth', pack)))) return
    const data = { budget: budget.rest, found: final.rest, times: times.round(roundingOf(pack)) }
    report({ message: 'grown', at: final.total, related: [budget.total], data })
  },
})

interface Rest {
  readonly total: Entry<Figure>
  readonly listed: Figure
  readonly rest: Figure
  readonly share: Decimal
}

/** What the listed parts leave of the total; null where none is listed or they exceed it. */
function restOf(pack: Package, table: BaseData, column: (typeof spendingColumns)[number]): Rest | null {
  const { publicFunds, office, utilitiesAndTravel, meetingsAndTraining } = table.spending
  const total = publicFunds[column]
  const added = addUp(
    pack,
    table,
    total,
    [office, utilitiesAndTravel, meetingsAndTraining].map((line) => line[column]),
  )
  const amount = amountOf(pack, table, total)
  if (!added || !amount || amount.yuan.isZero() || added.excess.isAbove(Decimal.zero)) return null
  return { total, listed: added.sum, rest: added.difference, share: added.excess.abs().dividedBy(amount.yuan) }
}

/** Public funds pay for much that the form does not list; a report that names it has said what is asked. */
function tellsUse(pack: Package): boolean {
  const notes = pack.baseData?.notes.map(({ place }) => place.quote) ?? []
  const sentences = reportSentencesOf(pack).map(({ text }) => text)
  return [...sentences, ...notes].some((text) => /公用(?:经费|支出)|商品和服务支出/.test(text) && otherUses.test(text))
}

const otherUses =
  /工会|福利费|交通费|交通补贴|劳务费|委托业务|维修|维护费|租赁|印刷|邮电|物业|取暖|咨询|专用材料|党建|党组织|公务用车|公务接待/

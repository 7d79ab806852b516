import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  nameOf,
  type Package,
  percentOf,
  reportSentencesOf,
  roundingOf,
  yuanOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'G08',
  id: 'deviation-claim-holds',
  group: 'narrative-claims',
  severity: 'error',
  title: { zh: '自称预算执行有偏差的，执行率应有偏差', en: 'Where execution is said to deviate, a rate deviates' },
  cites: ['review-practice/claims-match-facts'],
  messages: {
    noDeviation: {
      zh: '附件{attachment}写“{words}”，而各表的预算执行率都接近百分之百（{rates}），按年初预算数计算也是如此。请核对执行数和预算数；确实没有偏差的，改写这一条问题。',
      en: 'Attachment {attachment} says “{words}”, but every execution rate is close to full ({rates}), also against the initial budget. Check spending and budgets; where nothing deviates, reword this problem.',
    },
  },

  check(pack, report) {
    const [claim, ...others] = deviationClaims(pack)
    const rates = evaluationsOf(pack).flatMap((table) => ratesOf(pack, table) ?? [])
    const limit = Decimal.of(valueFor('narrative/deviation-claim-points', pack))
    if (!claim || rates.length === 0) return
    if (rates.some(({ deviations }) => deviations.some((points) => points.isAtLeast(limit)))) return
    report({
      message: 'noDeviation',
      at: claim.place,
      related: [...others.map(({ place }) => place), ...rates.map(({ table }) => table.funds.total.rate)],
      data: {
        attachment: claim.place.attachment,
        words: claim.words,
        rates: rates.map(({ table, rate }) => `${nameOf(table)}${rate.round(roundingOf(pack))}%`).join('、'),
      },
    })
  },
})

/** Deviations of the sum; of months, kinds or subjects there may be some although the sum of the year fits. */
function deviationClaims(pack: Package) {
  return reportSentencesOf(pack).flatMap(({ text, place }) => {
    const words = claims.exec(text)?.[0]
    if (!words || /科目|结构|进度|季度|月度|均衡|阶段|上半年|个别|细化|没有|不存在|未出现|避免|防止|减少/.test(text))
      return []
    return [{ words, place }]
  })
}

const claims =
  /(?:预算)?执行(?:上|中|情况|数|率)?(?:还|仍|也)?(?:存在|出现|产生|有)(?:着|了)?(?:一定|一些|较大|部分|明显)?(?:的)?(?:偏差|差异|差距|偏离)|(?:预算)?执行率(?:还|仍)?(?:偏低|较低|不高|不足|低)/

interface Rates {
  readonly table: Evaluation
  readonly rate: Decimal
  /** How far from full the spending is of the budget of the year, and of the initial one. */
  readonly deviations: readonly Decimal[]
}

function ratesOf(pack: Package, table: Evaluation): Rates | null {
  const { initial, budget, spent } = table.funds.total
  const used = yuanOf(pack, table, spent)
  if (!used) return null
  const rates = [budget, initial].flatMap((entry) => {
    const allowed = yuanOf(pack, table, entry)
    return (allowed && percentOf(used, allowed)) ?? []
  })
  const [rate] = rates
  return rate ? { table, rate, deviations: rates.map((each) => each.minus(Decimal.hundred).abs()) } : null
}

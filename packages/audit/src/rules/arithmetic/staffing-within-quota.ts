import { allFilled, Decimal, givesReason, type Package, percentOf, reportSentencesOf, roundingOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'A02',
  id: 'staffing-within-quota',
  group: 'arithmetic',
  severity: 'warning',
  title: { zh: '在职人数超过编制的应说明原因', en: 'Staff above the quota is explained' },
  cites: ['cai-yu-2013-53/staffing-control-rate', 'hunan-unit-indicators/staffing-control-rate'],
  messages: {
    overQuota: {
      zh: '在职{found}人，编制{quota}人，超编{difference}人，控制率{rate}%，超过{limit}%。请核对人数；确实超编的，在附件4写明原因和消化办法。',
      en: 'There are {found} staff for a quota of {quota}: {difference} above it, a rate of {rate}% over {limit}%. Say why in attachment 4.',
    },
  },

  check(pack, report) {
    const line = pack.baseData?.staffing.unit
    const cells = line && ([line.quota, line.staff] as const)
    if (!cells || !allFilled(cells)) return
    const [quota, staff] = cells
    const rate = percentOf(staff.value.amount, quota.value.amount)
    const limit = Decimal.of(valueFor('staffing/control-rate-limit', pack))
    if (!rate?.isAbove(limit) || explainsSurplus(pack)) return

    const expected = quota.value.amount.times(limit).dividedBy(Decimal.hundred)
    const data = {
      found: staff.value.amount,
      quota: quota.value.amount,
      expected,
      difference: staff.value.amount.minus(expected),
      rate: rate.round(roundingOf(pack)),
      limit,
    }
    report({ message: 'overQuota', at: staff, related: [quota], data })
  },
})

/** A sentence on the quota that gives a reason; that staff is short explains no surplus. */
function explainsSurplus(pack: Package): boolean {
  const notes = pack.baseData?.notes.map(({ place }) => place.quote) ?? []
  const sentences = reportSentencesOf(pack).map(({ text }) => text)
  return [...sentences, ...notes].some(
    (text) => quotaWords.test(text) && givesReason(text) && !/不足|较少|短缺|紧缺|缺编|空编/.test(text),
  )
}

/** 编制 as posts, not as 编制预算 or 预算编制. */
const quotaWords = /超编|人员控制率|(?<!预算)编制(?!\d|.{0,6}(?:预算|规划|方案|报表))/

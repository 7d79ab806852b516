import {
  Decimal,
  type FundFlow,
  fundFlowsOf,
  givesReason,
  type Package,
  printAmount,
  reportSentencesOf,
  roundingOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'G05',
  id: 'balance-claim-holds',
  group: 'narrative-claims',
  severity: 'warning',
  title: {
    zh: '自称基金收支平衡的，征缴与拨付应当相当',
    en: 'Where the fund is said to balance, what was collected and what was paid are of one size',
  },
  cites: ['work-injury-insurance-regulation/8', 'social-insurance-law/65'],
  messages: {
    paidMore: {
      zh: '附件{attachment}写“收支平衡”，而“{collectedName}”为{collected}、“{paidName}”为{paid}，拨付是征缴的{ratio}倍，多出{difference}。请写明差额由统筹层级的基金还是历年结余支付，或者改写这句话。',
      en: 'Attachment {attachment} says that income and spending balance, but “{collectedName}” is {collected} and “{paidName}” {paid}: {ratio} times what was collected, {difference} more. Say whether the pool or earlier surpluses paid the difference, or reword the claim.',
    },
    paidLess: {
      zh: '附件{attachment}写“收支平衡”，而“{collectedName}”为{collected}、“{paidName}”为{paid}，拨付只有征缴的{ratio}倍，少{difference}。请写明差额的去向，如上解统筹或转入结余，或者改写这句话。',
      en: 'Attachment {attachment} says that income and spending balance, but “{collectedName}” is {collected} and “{paidName}” {paid}: only {ratio} times what was collected, {difference} less. Say where the difference went, such as to the pool or into the surplus, or reword the claim.',
    },
  },

  check(pack, report) {
    const [claim, ...others] = reportSentencesOf(pack).filter(({ text }) => claimsBalance(text))
    const flows = fundFlowsOf(pack)
    const collected = largestOf(flows.collected)
    const paid = largestOf(flows.paid)
    if (!claim || !collected || !paid || collected.yuan.isZero() || explainsDifference(pack)) return

    const { min, max } = valueFor('narrative/balance-ratio', pack)
    const ratio = paid.yuan.dividedBy(collected.yuan)
    if (ratio.isAtLeast(Decimal.of(min)) && ratio.isAtMost(Decimal.of(max))) return
    const excess = paid.yuan.minus(collected.yuan)
    report({
      message: excess.isNegative() ? 'paidLess' : 'paidMore',
      at: claim.place,
      related: [...others.map(({ place }) => place), collected.entry, paid.entry],
      data: {
        attachment: claim.report.no,
        collectedName: collected.name,
        collected: printAmount(collected),
        paidName: paid.name,
        paid: printAmount(paid),
        ratio: ratio.round(roundingOf(pack)),
        difference: printAmount({ ...paid, yuan: excess.abs() }),
      },
    })
  },
})

/** Of the fund, or of nothing in particular; not of the unit's own budget. */
function claimsBalance(text: string): boolean {
  return (
    /收支.{0,2}平衡/.test(text) && !/(?:部门|单位|财政|预算|财务|经费)[^，。；]{0,4}收支|不平衡|未.{0,4}平衡/.test(text)
  )
}

function explainsDifference(pack: Package): boolean {
  return reportSentencesOf(pack).some(
    ({ text }) =>
      /(?:统筹|调剂金|储备金|上解|历年结余|累计结余|滚存结余|当期(?:缺口|赤字|结余)|基金缺口)/.test(text) &&
      (givesReason(text) || /弥补|支付|解决|补足|上解|转入|调剂/.test(text)),
  )
}

/** 工伤待遇发放金额 and 拨付待遇 are one flow; of several figures the largest is the whole. */
function largestOf(flows: readonly FundFlow[]): FundFlow | undefined {
  return flows.toSorted((a, b) => b.yuan.compare(a.yuan))[0]
}

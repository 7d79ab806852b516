import {
  amountOf,
  Decimal,
  type Package,
  percentOf,
  type ReportSentence,
  reportSentencesOf,
  reportsOf,
  roundingOf,
  statementsOf,
  yuanOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { citesAdjustment } from './cites-adjustment.ts'
import { excessOf } from './excess-of.ts'

export default defineRule({
  code: 'C08',
  id: 'procurement-execution-reported',
  group: 'execution',
  severity: 'error',
  title: {
    zh: '发生政府采购的应填报采购预算和实际采购',
    en: 'Procurement that took place is reported with its budget',
  },
  cites: ['cai-yu-2013-53/procurement-execution-rate'],
  messages: {
    blank: {
      zh: '附件{attachment}写有采购，附件1“政府采购金额”却没有填，政府采购执行率无从计算。请填写采购预算数和实际采购数；不属于政府采购的，填0并在报告中写明。',
      en: 'Attachment {attachment} speaks of purchases, but “政府采购金额” in attachment 1 is blank, so the procurement rate cannot be computed. Fill in budget and actual amount; where it was no government procurement, print 0 and say so in the report.',
    },
    noneButReported: {
      zh: '附件1“政府采购金额”填的是{found}，附件{attachment}却写政府采购{expected}。请核对后改成一致。',
      en: '“政府采购金额” in attachment 1 reads {found}, but attachment {attachment} states procurement of {expected}. Check and make them agree.',
    },
    overBudget: {
      severity: 'warning',
      zh: '政府采购实际{found}，超过采购预算{expected}，超出{difference}，执行率{rate}。采购应有预算：请核对；确有追加的，在附件4写明批复文号。',
      en: 'Procurement came to {found} against a procurement budget of {expected}: {difference} more, a rate of {rate}. Procurement needs a budget: check; where it was raised, give the document number in attachment 4.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const { budget, final } = table.spending.procurement
    const used = amountOf(pack, table, final)
    if (final.state === 'blank') {
      const [claim, ...others] = reportSentencesOf(pack).filter(saysPurchased)
      if (!claim) return
      const related = [budget, ...[claim, ...others].map(({ place }) => place)]
      report({ message: 'blank', at: final, related, data: { attachment: claim.report.no } })
    } else if (final.state === 'none' || final.state === 'dash' || used?.yuan.isZero()) {
      const stated = procurementStated(pack)
      if (!stated) return
      const data = { found: final, expected: stated.figure, attachment: stated.place.attachment }
      report({ message: 'noneButReported', at: final, related: [stated.place], data })
    } else if (used) {
      const excess = excessOf(pack, { table, entry: final }, { table, entry: budget })
      if (!excess || citesAdjustment(pack, ({ measure }) => measure === 'procurement')) return
      const allowed = yuanOf(pack, table, budget) ?? Decimal.zero
      const rate = percentOf(used.yuan, allowed)?.round(roundingOf(pack))
      const data = { found: final, expected: budget, difference: excess.figure, rate: rate ? `${rate}%` : '—' }
      report({ message: 'overBudget', at: final, related: [budget], data })
    }
  },
})

/** Money that a report says was spent on government procurement in the evaluation year. */
function procurementStated(pack: Package) {
  return reportsOf(pack)
    .flatMap((text) => statementsOf(text, pack))
    .find(({ measure, stage, year, yuan }) => {
      return measure === 'procurement' && stage === 'actual' && year === pack.year && yuan?.isAbove(Decimal.zero)
    })
}

/** That something was bought, not that there are rules for buying. */
function saysPurchased({ text }: ReportSentence): boolean {
  if (/没有|未发生|未实施|未开展|无政府采购|无采购|不涉及|采购法|以上的?，?[应须由]/.test(text)) return false
  return (
    /采购/.test(text) &&
    /验收|入账|采购平台|电子卖场|政采云|采购了|已采购|完成采购|采购(?:支出|金额|总额)?\d/.test(text)
  )
}

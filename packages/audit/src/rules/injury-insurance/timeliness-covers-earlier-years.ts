import {
  Decimal,
  type Entry,
  evaluationsOf,
  type Indicator,
  type Package,
  type Place,
  reportSentencesOf,
  squeezed,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { handlesInjuryInsurance } from './handles-injury-insurance.ts'

export default defineRule({
  code: 'M05',
  id: 'timeliness-covers-earlier-years',
  group: 'injury-insurance',
  severity: 'warning',
  title: {
    zh: '待遇发放及时率应包括以前年度发生的案件',
    en: 'The timeliness of benefits covers cases of earlier years',
  },
  cites: ['review-practice/indicator-definition'],
  messages: {
    earlierCases: {
      zh: '“{indicator}”填的是{found}，而“{reason}”说明本年支付了以前年度发生的待遇。请核对这些案件从核定到支付是否都在时限之内，并写明及时率的口径；超过时限的，应计入未及时。',
      en: '“{indicator}” reads {found}, but “{reason}” tells that benefits for events of earlier years were paid this year. Check that each was paid in time after it was assessed, and define the rate; cases beyond the limit count as late.',
    },
  },

  check(pack, report) {
    if (!handlesInjuryInsurance(pack)) return
    const told = earlierPayments(pack)
    const [first] = told
    const rates = evaluationsOf(pack).flatMap(({ indicators }) => indicators.rows.filter(isFullTimeliness))
    const [rate, ...others] = rates
    if (!first || !rate || definesRate(pack)) return
    report({
      message: 'earlierCases',
      at: rate.actual,
      related: [...others.map(({ actual }) => actual), ...told],
      data: {
        indicator: rate.level3,
        found: rate.actual,
        reason: squeezed(first.quote),
      },
    })
  },
})

function isFullTimeliness({ level3, actual }: Indicator): boolean {
  const measure = actual.value
  const isRate = /待遇|发放|拨付|支付/.test(level3.value ?? '') && /及时率/.test(level3.value ?? '')
  return isRate && measure?.kind === 'figure' && measure.amount.isAtLeast(Decimal.hundred)
}

/** Reasons and sentences that speak of paying for what happened before the year; pensions of old injuries run on. */
function earlierPayments(pack: Package): readonly Place[] {
  const reasons: readonly Entry<string>[] = evaluationsOf(pack).flatMap(({ indicators }) =>
    indicators.rows.map(({ reason }) => reason),
  )
  const inRows = reasons.filter(({ value }) => isPaidLate(value ?? '')).map(({ place }) => place)
  const inReports = reportSentencesOf(pack)
    .filter(({ text }) => isPaidLate(text))
    .map(({ place }) => place)
  return [...inRows, ...inReports]
}

function isPaidLate(text: string): boolean {
  return paidLate.test(text) && !/老工伤|长期待遇|定期待遇|伤残津贴|供养/.test(text)
}

const earlier = '(?:上年度?|往年|以前年度|前几年|历年|跨年度?|上一年度?)'
const paidLate = new RegExp(
  `(?:拨付|支付|发放|补发|补付|兑付)[^，。；]{0,6}${earlier}[^，。；]{0,8}(?:工亡|工伤|待遇|案件|事故|人员)|${earlier}[^，。；]{0,10}(?:工亡|工伤|待遇|案件|事故)[^，。；]{0,8}(?:拨付|支付|发放|补发|补付|兑付)`,
)

function definesRate(pack: Package): boolean {
  return reportSentencesOf(pack).some(
    ({ text }) => /及时率/.test(text) && /(?:口径|时限|个工作日|自核定|核定之日|以核定)/.test(text),
  )
}

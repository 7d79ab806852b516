import { type Report, type Section, saysAny, sentencesOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { textOfSection } from './text-of-section.ts'

export default defineRule({
  code: 'J07',
  id: 'mandatory-topics-covered',
  group: 'report',
  severity: 'warning',
  title: { zh: '整体支出自评报告应写到规定事项', en: "A unit's report covers the mandatory topics" },
  cites: ['form-hunan-2024/unit-report', 'review-practice/report-topics'],
  messages: {
    missing: {
      zh: '报告没有写到{topics}。请补写；没有发生的，写明没有。',
      en: 'The report does not speak of {topics}. Add them; where there was nothing, say so.',
    },
  },

  check(pack, report) {
    const { unitReport } = pack
    if (!unitReport || unitReport.sections.length === 0) return
    const sentences = sentencesOf(described(unitReport))
    const missing = Object.entries(valueFor('wording/report-topics', pack))
      .filter(([, words]) => !sentences.some((sentence) => saysAny(sentence, words)))
      .map(([topic]) => topic)
    if (missing.length > 0) report({ message: 'missing', at: unitReport.place, data: { topics: missing.join('、') } })
  },
})

/** What the report describes; what it only plans to do is no account of the year. */
function described({ opening, sections }: Report): string {
  const isAccount = ({ key }: Section) => key !== 'measures' && key !== 'use'
  return [...opening.map(({ place }) => place.quote), ...sections.filter(isAccount).map(textOfSection)].join('\n')
}

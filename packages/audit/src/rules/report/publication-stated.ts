import { datesIn, type Package, type Place, saysAny, sectionOf, sentencesOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { paragraphsUnder } from './text-of-section.ts'

export default defineRule({
  code: 'J06',
  id: 'publication-stated',
  group: 'report',
  severity: 'warning',
  title: { zh: '报告应写明自评结果何时何地公开什么', en: 'A report says where, when and what is published' },
  cites: ['budget-law/14', 'budget-law-implementation/6'],
  messages: {
    incomplete: {
      zh: '公开情况没有写明{missing}。请写明在哪个网站、什么时间、公开哪些材料；部门决算批复后{days}日内应一并公开。',
      en: 'What is said of publication lacks {missing}. Name the site, the date and the documents; they are due with the final accounts within {days} days of their approval.',
    },
    notStated: {
      zh: '“{section}”没有说自评结果的公开。请写明在哪个网站、什么时间、公开哪些材料；部门决算批复后{days}日内应一并公开。',
      en: '“{section}” says nothing of publication. Name the site, the date and the documents; they are due with the final accounts within {days} days of their approval.',
    },
  },

  check(pack, report) {
    const section = pack.unitReport && sectionOf(pack.unitReport, 'use')
    if (!section) return
    const days = valueFor('disclosure/unit-days', pack)
    const said = publicationIn(paragraphsUnder(section), pack)
    const [first] = said
    if (!first) {
      report({ message: 'notStated', at: section.title, data: { section: section.name, days } })
      return
    }
    const missing = missingFrom(said.map(({ quote }) => quote).join(''), pack)
    if (missing.length === 0) return
    report({ message: 'incomplete', at: first, data: { missing: missing.join('、'), days } })
  },
})

/** The sentences that speak of publication. */
function publicationIn(paragraphs: readonly Place[], pack: Package): readonly Place[] {
  const words = valueFor('wording/publication-words', pack)
  return paragraphs.flatMap((place) =>
    sentencesOf(place.quote)
      .filter((sentence) => saysAny(sentence, words))
      .map((quote) => ({ ...place, quote })),
  )
}

function missingFrom(text: string, pack: Package): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['地点', saysAny(text, valueFor('wording/publication-places', pack))],
    ['时间', datesIn(text).length > 0 || saysAny(text, valueFor('wording/publication-times', pack))],
    ['内容', saysAny(text, valueFor('wording/publication-contents', pack))],
  ]
  return parts.filter(([, isSaid]) => !isSaid).map(([part]) => part)
}

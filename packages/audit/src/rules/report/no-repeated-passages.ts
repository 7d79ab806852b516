import { allSections, beginningOf, bodyOf, type Report, repeatedPassages, reportsOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'J11',
  id: 'no-repeated-passages',
  group: 'report',
  severity: 'info',
  title: { zh: '报告里不应有整段重复的文字', en: 'A report repeats no passage word for word' },
  cites: ['review-practice/language'],
  messages: {
    repeated: {
      zh: '{passage}一段与前面“{section}”里的文字一字不差。请删去重复的，或换成这一部分应写的内容。',
      en: 'The passage {passage} stands word for word in “{section}” before. Delete it, or write what belongs here.',
    },
  },

  check(pack, report) {
    for (const one of reportsOf(pack)) {
      for (const { text, first, again } of repeatedPassages(
        bodyOf(one).map(({ place }) => place),
        pack,
      )) {
        const data = { passage: beginningOf(text.replace(/^[，。；、,;]+/, '')), section: sectionAt(one, first) }
        report({ message: 'repeated', at: again, related: [first], data })
      }
    }
  },
})

function sectionAt(report: Report, place: Report['place']): string {
  const section = allSections(report).find(({ paragraphs }) =>
    paragraphs.some((paragraph) => paragraph.place === place),
  )
  return section?.name ?? '开头'
}

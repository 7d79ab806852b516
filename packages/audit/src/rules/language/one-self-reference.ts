import { type Place, plainText, type Report, type ReportSentence, reportSentencesOf, reportsOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { quoteNames } from '../../engine/quote-names.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'I08',
  id: 'one-self-reference',
  group: 'language',
  severity: 'info',
  title: { zh: '一份报告应使用一种自称', en: 'A report refers to its unit in one way' },
  cites: ['review-practice/uniform-style'],
  messages: {
    mixed: {
      zh: '报告里的自称有{found}，前后不一。请统一为一种，如“{expected}”。',
      en: 'The report calls its unit {found}. Use one of them throughout, such as “{expected}”.',
    },
  },

  check(pack, report) {
    const sentences = reportSentencesOf(pack)
    const nouns = valueFor('wording/self-references', pack)
    for (const one of reportsOf(pack)) {
      const used = selfReferencesIn(one, sentences, nouns)
      const names = Map.groupBy(used, ({ name }) => name)
      const [main, ...others] = [...names].toSorted(([, a], [, b]) => b.length - a.length)
      const [at, ...related] = others.flatMap(([, places]) => places.slice(0, 1)).map(({ place }) => place)
      if (!main || !at || mayDiffer([...names.keys()], one)) continue
      report({ message: 'mixed', at, related, data: { found: quoteNames([...names.keys()]), expected: main[0] } })
    }
  },
})

interface SelfReference {
  readonly name: string
  readonly place: Place
}

function selfReferencesIn(
  report: Report,
  sentences: readonly ReportSentence[],
  nouns: readonly string[],
): readonly SelfReference[] {
  const ordered = nouns.toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![基根书日资成样版课文剧])[本我](?:${ordered.join('|')})(?![托员])`, 'g')
  return sentences
    .filter((sentence) => sentence.report === report)
    .flatMap(({ text, place }) => [...plainText(text).matchAll(pattern)].map(([name]) => ({ name, place })))
}

/** A department with bodies below it is 本部门 as a whole and 本单位 alone. */
function mayDiffer(names: readonly string[], report: Report): boolean {
  const hasBodies = report.paragraphs.some(({ place }) =>
    /部门本级|机关本级|局机关|下属单位|所属(?:事业|预算)?单位|下属事业单位|二级单位/.test(place.quote),
  )
  return hasBodies && names.every((name) => name === '本部门' || name === '本单位')
}

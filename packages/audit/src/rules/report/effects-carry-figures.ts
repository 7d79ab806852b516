import { allSections, beginningOf, figuresIn, type Package, type Place, saysAny, sentencesOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'J13',
  id: 'effects-carry-figures',
  group: 'report',
  severity: 'info',
  title: { zh: '写效果应有数据', en: 'Effects are stated in figures' },
  cites: ['cai-yu-2020-10/11', 'review-practice/report-topics'],
  messages: {
    noFigures: {
      zh: '这些句子说了效果，没有数据：{sentences}。请补上人数、金额、比率等前后对比的数据，或者删去。',
      en: 'These sentences claim effects without figures: {sentences}. Add figures that show the change, or leave them out.',
    },
  },

  check(pack, report) {
    const claims = effectClaims(pack)
    const [at, ...related] = claims
    if (!at) return
    const sentences = claims.map(({ quote }) => beginningOf(quote)).join('、')
    report({ message: 'noFigures', at, related, data: { sentences } })
  },
})

/** Sections of the project report that tell what came of the work. */
const accounts = ['conclusion', 'output', 'benefit', 'analysis']

/** Sentences that claim an effect in paragraphs without any figure: a figure beside the claim bears it out. */
function effectClaims(pack: Package): readonly Place[] {
  const words = valueFor('wording/effect-claims', pack)
  const sections = pack.projectReport ? allSections(pack.projectReport) : []
  return sections
    .filter(({ key }) => accounts.includes(key))
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ place }) => figuresIn(place.quote).length === 0)
    .flatMap(({ place }) =>
      sentencesOf(place.quote)
        .filter((sentence) => saysAny(sentence, words))
        .map((quote) => ({ ...place, quote })),
    )
}

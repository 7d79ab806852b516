import {
  type AbsoluteClaim,
  absoluteClaimsIn,
  contraryIn,
  Decimal,
  type FigureMention,
  figureFactsOf,
  type Package,
  printFigure,
  type ReportSentence,
  reportSentencesOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { cellWords } from './place-words.ts'

export default defineRule({
  code: 'G14',
  id: 'absolute-claim-holds',
  group: 'narrative-claims',
  severity: 'warning',
  title: { zh: '绝对化的说法不应与其他内容矛盾', en: 'Nothing in the package refutes an absolute claim' },
  cites: ['review-practice/claims-match-facts'],
  messages: {
    refutedByText: {
      zh: '附件{attachment}写“{found}”，同一报告又写“{contrary}”。请核对事实：已经解决的，写明何时解决；没有解决的，改写这句绝对的话。',
      en: 'Attachment {attachment} says “{found}”, and the same report says “{contrary}”. Check the facts: where it was settled, say when; where it was not, reword the absolute claim.',
    },
    refutedByTable: {
      zh: '附件{attachment}写“{indicator}”{found}，{there}却是{expected}，相差{difference}个百分点。请核对后改为一致。',
      en: 'Attachment {attachment} gives {found} for “{indicator}”, but {thereInEnglish} reads {expected}: {difference} points apart. Check and make them agree.',
    },
  },

  check(pack, report) {
    for (const { claim, sentence, contraries } of refutedClaims(pack)) {
      const [first] = contraries
      if (!first) continue
      report({
        message: 'refutedByText',
        at: sentence.place,
        related: contraries.map(({ sentence: other }) => other.place),
        data: { attachment: sentence.report.no, found: claim.text, contrary: first.words },
      })
    }
    for (const { indicator, said, cell } of fullRatesRefuted(pack)) {
      const there = cellWords(cell.place)
      report({
        message: 'refutedByTable',
        at: said.place,
        related: [cell.place],
        data: {
          attachment: said.place.attachment,
          indicator,
          found: printFigure(said.figure),
          there: there.zh,
          thereInEnglish: there.en,
          expected: printFigure(cell.figure),
          difference: said.figure.amount.minus(cell.figure.amount),
        },
      })
    }
  },
})

interface RefutedClaim {
  readonly claim: AbsoluteClaim
  readonly sentence: ReportSentence
  readonly contraries: readonly { readonly words: string; readonly sentence: ReportSentence }[]
}

/** Claims with the sentences of the same report that say the contrary; what is claimed twice is one defect. */
function refutedClaims(pack: Package): readonly RefutedClaim[] {
  const sentences = reportSentencesOf(pack)
  const told = new Set<string>()
  return sentences.flatMap((sentence) =>
    absoluteClaimsIn(sentence.text, pack).flatMap((claim): RefutedClaim[] => {
      const key = `${sentence.report.no}\n${claim.contrary[0]}`
      if (told.has(key)) return []
      told.add(key)
      const contraries = sentences
        .filter(({ report }) => report === sentence.report)
        .flatMap((other) => {
          const words = contraryIn(other.text, claim)
          return words ? [{ words, sentence: other }] : []
        })
      return contraries.length === 0 ? [] : [{ claim, sentence, contraries }]
    }),
  )
}

interface RefutedRate {
  readonly indicator: string
  readonly said: FigureMention
  readonly cell: FigureMention
}

/** Indicators that a report calls full and a table does not. */
function fullRatesRefuted(pack: Package): readonly RefutedRate[] {
  return figureFactsOf(pack).flatMap(({ measure, kind, subject, groups }): RefutedRate[] => {
    if (measure !== 'reached' || kind !== 'percent') return []
    const mentions = groups.flat()
    const cells = mentions.filter(({ source }) => source === 'table')
    const [cell] = cells
    const said = mentions.find(({ source, figure }) => source === 'sentence' && figure.amount.equals(Decimal.hundred))
    if (!cell || !said || cells.some(({ figure }) => figure.amount.isAtLeast(Decimal.hundred))) return []
    return [{ indicator: subject.split('·').at(-1) ?? subject, said, cell }]
  })
}

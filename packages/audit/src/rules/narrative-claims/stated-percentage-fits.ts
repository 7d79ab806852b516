import {
  Decimal,
  type Package,
  printFigure,
  roundingOf,
  type StatedPercentage,
  statedPercentagesOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { distinctPlaces } from '../arithmetic/sums/distinct-places.ts'
import { type Pair, pairsFor } from './percentage-pairs.ts'

export default defineRule({
  code: 'G04',
  id: 'stated-percentage-fits',
  group: 'narrative-claims',
  severity: 'error',
  title: {
    zh: '报告所写的百分比应能由材料中的数额算出',
    en: 'A stated percentage follows from amounts of the package',
  },
  cites: ['arithmetic/ratio'],
  messages: {
    fitsNothing: {
      zh: '附件{attachment}写“{words}”，由{from}和{to}算得的却是{result}，相差{difference}个百分点；材料中没有两个数能算出{found}。请核对数额后重新计算。',
      en: 'Attachment {attachment} says “{words}”, but {fromInEnglish} and {toInEnglish} make {resultInEnglish}, {difference} points apart; no two amounts of the package make {found}. Check the amounts and calculate again.',
    },
  },

  check(pack, report) {
    const wrong = statedPercentagesOf(pack).flatMap((stated) => {
      const pair = stated.year === pack.year ? wrongPairOf(stated, pack) : null
      return pair ? [{ stated, pair }] : []
    })
    for (const same of Map.groupBy(wrong, ({ stated }) => keyOf(stated)).values()) {
      const [first, ...others] = same
      if (!first) continue
      const { stated, pair } = first
      const { place, figure } = stated
      const { from, to, percent } = pair
      const expected = `${percent.abs().round(roundingOf(pack))}%`
      const isChange = stated.direction !== null
      report({
        message: 'fitsNothing',
        at: place,
        related: distinctPlaces([...others.map((other) => other.stated.place), from.place, to.place], place),
        data: {
          attachment: place.attachment,
          words: wordsOf(stated),
          from: from.zh,
          fromInEnglish: from.en,
          to: to.zh,
          toInEnglish: to.en,
          found: printFigure(figure),
          expected,
          result: isChange ? (percent.isNegative() ? '下降' : '增长') + expected : expected,
          resultInEnglish: isChange ? `${percent.isNegative() ? 'a fall' : 'a rise'} of ${expected}` : expected,
          difference: distance(pair, stated).round(roundingOf(pack)),
        },
      })
    }
  },
})

/** Where no pair of amounts makes the percentage, the pair that was most likely meant; null where one does or there is none. */
function wrongPairOf(stated: StatedPercentage, pack: Package): Pair | null {
  const tolerance = Decimal.of(valueFor('narrative/percentage-tolerance', pack))
  const pairs = pairsFor(stated, pack).filter((pair) => isPossible(pair, stated))
  if (pairs.some((pair) => distance(pair, stated).isBelow(tolerance))) return null
  const meant = pairs.filter(({ isMeant }) => isMeant)
  const ranked = meant.toSorted((a, b) => {
    return a.strangers - b.strangers || distance(a, stated).compare(distance(b, stated))
  })
  return ranked[0] ?? null
}

/** Two amounts that changed the other way were not meant, unless they are those of two years. */
function isPossible({ percent }: Pair, { relation, direction }: StatedPercentage): boolean {
  if (relation !== 'change-of-budget') return true
  return percent.isNegative() === (direction === 'down')
}

function distance({ percent }: Pair, { figure, direction }: StatedPercentage): Decimal {
  const stated = direction === 'down' ? Decimal.zero.minus(figure.amount) : figure.amount
  return percent.minus(stated).abs()
}

function keyOf({ relation, subjects, figure }: StatedPercentage): string {
  return [relation, ...subjects.map(({ measure, project }) => measure + project), figure.amount].join('\n')
}

/** The words that lead up to the percentage: from the word of change on, or else their clause. */
function wordsOf({ figure, place, word }: StatedPercentage): string {
  const before = place.quote.slice(0, figure.start)
  const clause = Math.max(...['，', '；', '：', '、'].map((sign) => before.lastIndexOf(sign))) + 1
  const start = word === '' ? clause : before.lastIndexOf(word)
  return place.quote.slice(start, figure.end).trim()
}

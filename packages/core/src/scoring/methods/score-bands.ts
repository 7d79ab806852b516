import { valueFor } from '@mingxiao/law'
import { Decimal } from '../../decimal/decimal.ts'
import type { Basis, RecomputedScore } from '../steps/recomputed.ts'
import { roundingInputs, roundingOf, roundScore } from '../steps/rounding.ts'
import { noMarks } from './score-direct.ts'

/** Satisfaction by bands: the points of the first band reached, in proportion to the indicator's weight. */
export function scoreBands({ weight, actual, year }: Pick<Basis, 'weight' | 'actual' | 'year'>): RecomputedScore {
  const bands = valueFor('scoring/satisfaction-bands', year).map(({ from, points }) => {
    return { from: Decimal.of(from), points: Decimal.of(points) }
  })
  const top = bands[0]
  const band = bands.find(({ from }) => actual.isAtLeast(from))
  if (!top || !band) return noMarks()

  const exact = weight.times(band.points).dividedBy(top.points)
  const score = roundScore(exact, year)
  const inputs = { actual, ...band, weight, top: top.points, ...roundingInputs(roundingOf(year)) }
  return {
    kind: 'score',
    exact,
    score,
    steps: [{ what: 'band', inputs, result: score, cites: ['cai-yu-2021-101/scoring'] }],
  }
}

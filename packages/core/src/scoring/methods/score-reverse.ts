import { valueFor } from '@mingxiao/law'
import { Decimal } from '../../decimal/decimal.ts'
import type { Basis, RecomputedScore } from '../steps/recomputed.ts'
import { roundingInputs, roundUnmet } from '../steps/rounding.ts'
import { fullMarks, noMarks } from './score-direct.ts'

/** Less is better: all points up to the target, then falling evenly to none at twice the target (the factor is dated). */
export function scoreReverse({ weight, target, actual, year }: Basis): RecomputedScore {
  if (actual.isAtMost(target)) return fullMarks(weight)
  const factor = Decimal.of(valueFor('scoring/reverse-zero-factor', year))
  const end = target.times(factor)
  if (actual.isAtLeast(end)) return noMarks()

  const exact = weight.times(end.minus(actual)).dividedBy(end.minus(target))
  const { score, rounding } = roundUnmet(exact, weight, year)
  const inputs = { weight, factor, target, actual, ...roundingInputs(rounding) }
  return {
    kind: 'score',
    exact,
    score,
    steps: [{ what: 'reverse', inputs, result: score, cites: ['provincial-performance-system/reverse'] }],
  }
}

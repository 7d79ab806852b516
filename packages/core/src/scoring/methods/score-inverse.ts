import type { Basis, RecomputedScore } from '../steps/recomputed.ts'
import { roundingInputs, roundUnmet } from '../steps/rounding.ts'
import { fullMarks } from './score-direct.ts'

/** Less is better: all points up to the target, then in the ratio of target to actual. */
export function scoreInverse({ weight, target, actual, year }: Basis): RecomputedScore {
  if (actual.isAtMost(target)) return fullMarks(weight)
  const exact = weight.times(target).dividedBy(actual)
  const { score, rounding } = roundUnmet(exact, weight, year)
  const inputs = { weight, target, actual, ...roundingInputs(rounding) }
  return {
    kind: 'score',
    exact,
    score,
    steps: [{ what: 'inverse', inputs, result: score, cites: ['cai-yu-2020-10/16'] }],
  }
}

import { Decimal } from '../../decimal/decimal.ts'
import type { RecomputedScore } from '../steps/recomputed.ts'

/** All points of an indicator that is met, none of one that is not: 直接赋分. */
export function scoreDirect(weight: Decimal, isMet: boolean): RecomputedScore {
  return isMet ? fullMarks(weight) : noMarks()
}

/** The whole weight. */
export function fullMarks(weight: Decimal): RecomputedScore {
  return {
    kind: 'score',
    exact: weight,
    score: weight,
    steps: [{ what: 'full', inputs: {}, result: weight, cites: ['cai-yu-2020-10/16'] }],
  }
}

export function noMarks(): RecomputedScore {
  return {
    kind: 'score',
    exact: Decimal.zero,
    score: Decimal.zero,
    steps: [{ what: 'nothing', inputs: {}, result: Decimal.zero, cites: ['cai-yu-2020-10/16'] }],
  }
}

import { Decimal } from '../../decimal/decimal.ts'
import type { Basis, RecomputedScore } from '../steps/recomputed.ts'
import { roundingInputs, roundUnmet } from '../steps/rounding.ts'
import { fullMarks, noMarks } from './score-direct.ts'

/**
 * More is better: all points from the target on, below it in proportion, none below the gate.
 * Provincial systems count a negative value as zero.
 */
export function scoreProportional(basis: Basis, gate: Decimal | null): RecomputedScore {
  const { weight, target, actual, year } = basis
  if (actual.isAtLeast(target)) return fullMarks(weight)
  if (actual.isAtMost(Decimal.zero)) return noMarks()
  if (gate && actual.isBelow(target.times(gate))) return belowGate(basis, gate)

  const exact = weight.times(actual).dividedBy(target)
  const { score, rounding } = roundUnmet(exact, weight, year)
  const inputs = { weight, actual, target, ...roundingInputs(rounding) }
  return {
    kind: 'score',
    exact,
    score,
    steps: [
      {
        what: 'proportional',
        inputs,
        result: score,
        cites: ['cai-yu-2020-10/16', 'provincial-performance-system/positive'],
      },
    ],
  }
}

function belowGate({ actual, target }: Basis, gate: Decimal): RecomputedScore {
  return {
    kind: 'score',
    exact: Decimal.zero,
    score: Decimal.zero,
    steps: [
      {
        what: 'belowGate',
        inputs: { actual, target, gate },
        result: Decimal.zero,
        cites: ['cai-yu-2021-101/scoring'],
      },
    ],
  }
}

import { type LawYear, valueFor } from '@mingxiao/law'
import { Decimal } from '../../decimal/decimal.ts'
import type { TierMeasure } from '../../forms/measure.ts'
import type { RecomputedRange } from '../steps/recomputed.ts'
import { roundingOf, roundScore } from '../steps/rounding.ts'
import type { Step } from '../steps/step.ts'

/** Qualitative: the range of points that a tier allows. Each tier ends just below where the next begins. */
export function scoreTier(weight: Decimal, tier: TierMeasure['tier'], year: LawYear): RecomputedRange {
  const { name, above } = tiers[tier]
  const cuts = valueFor('scoring/qualitative-tiers', year)
  const from = Decimal.of(cuts[name])
  const lowest = roundScore(weight.times(from), year)
  const bottom: Step = { what: 'tier', inputs: { tier: name, weight, from }, result: lowest, cites }
  if (!above) {
    const top: Step = { what: 'tierTop', inputs: { tier: name }, result: weight, cites }
    return { kind: 'range', lowest, highest: weight, steps: [bottom, top] }
  }
  const below = Decimal.of(cuts[above])
  const highest = justBelow(roundScore(weight.times(below), year), year)
  const top: Step = { what: 'tierBelow', inputs: { tier: name, weight, below }, result: highest, cites }
  return { kind: 'range', lowest, highest, steps: [bottom, top] }
}

const tiers = {
  met: { name: '达成', above: null },
  'partly-met': { name: '部分达成', above: '达成' },
  unmet: { name: '未达成', above: '部分达成' },
} as const

const cites = ['cai-yu-2020-10/16', 'provincial-performance-system/qualitative'] as const

/** The largest score at the digits in force that is still below a bound; never under zero. */
function justBelow(bound: Decimal, year: LawYear): Decimal {
  const { digits } = roundingOf(year)
  const smallest = Decimal.of(`1e-${digits}`)
  const below = bound.minus(smallest)
  return below.isNegative() ? Decimal.zero : below
}

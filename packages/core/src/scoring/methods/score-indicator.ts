import type { LawYear } from '@mingxiao/law'
import type { Decimal } from '../../decimal/decimal.ts'
import type { Indicator } from '../../package/package.ts'
import type { KnownStanding } from '../standing/standing.ts'
import { standingOf } from '../standing/standing-of.ts'
import type { Basis, NotRecomputed, Recomputed, RecomputedScore, WhyNot } from '../steps/recomputed.ts'
import { methodFor } from './method-for.ts'
import { scoreBands } from './score-bands.ts'
import { fullMarks, scoreDirect } from './score-direct.ts'
import { scoreEqual } from './score-equal.ts'
import { scoreInverse } from './score-inverse.ts'
import { scoreProportional } from './score-proportional.ts'
import { scoreReverse } from './score-reverse.ts'
import { scoreTier } from './score-tier.ts'
import type { ScoringMethod } from './scoring-method.ts'

/**
 * The score of an indicator from its target, actual value and weight, with the steps; or why there is none.
 * `method` is the rule set for this indicator alone, if there is one.
 */
export function scoreIndicator(
  indicator: Pick<Indicator, 'target' | 'actual' | 'weight' | 'level2' | 'level3'>,
  year: LawYear,
  method: ScoringMethod | null = null,
): Recomputed | NotRecomputed {
  const weight = indicator.weight.value?.amount
  if (!weight) return none(indicator.weight.state === 'absent' ? 'no-weight-column' : 'no-weight')
  if (indicator.target.state === 'absent') return none('no-target-column')
  const standing = standingOf(indicator)
  if (standing.standing === 'unknown') return none(standing.reason)
  if (standing.by === 'tier') {
    const { actual } = indicator
    if (actual.value?.kind !== 'tier') throw new Error('a tier standing without a tier')
    return after(standing, scoreTier(weight, actual.value.tier, year))
  }
  const scored = scoreBy(method ?? methodFor(standing), standing, weight, year)
  return scored.kind === 'none' ? scored : after(standing, scored)
}

function none(why: WhyNot): NotRecomputed {
  return { kind: 'none', why }
}

function after<T extends Recomputed>(standing: KnownStanding, scored: T): T {
  return { ...scored, steps: [...standing.steps, ...scored.steps] }
}

function scoreBy(
  method: ScoringMethod,
  { standing, by, figures }: KnownStanding,
  weight: Decimal,
  year: LawYear,
): RecomputedScore | NotRecomputed {
  const isMet = standing !== 'unmet'
  if (method.kind === 'direct' && (by !== 'time' || isMet)) return scoreDirect(weight, isMet)
  // How many points a missed time costs, no official rule says.
  if (by === 'time') return none('late')
  if (method.kind === 'bands' && figures) return scoreBands({ weight, actual: figures.actual, year })
  if (isMet) return fullMarks(weight)
  if (!figures) return none('no-exact-figure')
  if (figures.target.isNegative()) return none('negative-target')
  return scoreFigures(method, { ...figures, weight, year })
}

function scoreFigures(method: ScoringMethod, basis: Basis): RecomputedScore {
  switch (method.kind) {
    case 'proportional':
      return scoreProportional(basis, method.gate)
    case 'equal':
      return scoreEqual(basis)
    case 'reverse':
      return scoreReverse(basis)
    case 'inverse':
      return scoreInverse(basis)
    default:
      throw new Error(`figures are not scored by ${method.kind}`)
  }
}

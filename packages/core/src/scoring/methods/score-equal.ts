import { Decimal } from '../../decimal/decimal.ts'
import type { Basis, RecomputedScore } from '../steps/recomputed.ts'
import { scoreDirect } from './score-direct.ts'
import { scoreProportional } from './score-proportional.ts'

/** Exactly the target: a target of zero takes all points or none, any other is scored in proportion. */
export function scoreEqual(basis: Basis): RecomputedScore {
  if (!basis.target.isZero()) return scoreProportional(basis, null)
  return scoreDirect(basis.weight, basis.actual.isAtMost(Decimal.zero))
}

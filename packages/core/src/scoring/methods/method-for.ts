import type { KnownStanding } from '../standing/standing.ts'
import type { ScoringMethod } from './scoring-method.ts'

/** The method that the official notices give an indicator of this kind when no rule is set for it alone. */
export function methodFor(standing: KnownStanding): ScoringMethod {
  if (standing.by === 'tier') return { kind: 'tiers' }
  if (standing.by === 'time') return { kind: 'direct' }
  if (standing.comparator === '=') return { kind: 'equal' }
  return standing.comparator === '≤' || standing.comparator === '<'
    ? { kind: 'reverse' }
    : { kind: 'proportional', gate: null }
}

import type { LawYear } from '@mingxiao/law'
import type { Decimal } from '../../decimal/decimal.ts'
import type { ComparedFigures, UnknownReason } from '../standing/standing.ts'
import type { Step } from './step.ts'

/** What a score must be, with the arithmetic that says so. */
export type Recomputed = RecomputedScore | RecomputedRange

export interface RecomputedScore {
  readonly kind: 'score'
  /** Before rounding. */
  readonly exact: Decimal
  readonly score: Decimal
  readonly steps: readonly Step[]
}

/** What a tier allows; both ends are allowed scores at the digits in force. */
export interface RecomputedRange {
  readonly kind: 'range'
  readonly lowest: Decimal
  readonly highest: Decimal
  readonly steps: readonly Step[]
}

/** Why a score cannot be recomputed; late: a time missed has no ratio; negative-target: nor has a target below zero. */
export interface NotRecomputed {
  readonly kind: 'none'
  readonly why: WhyNot
}

/**
 * What hinders, beside what leaves a standing unknown. not-scored: the form gives execution no points of its own.
 * no-target-column, no-weight-column: it prints none for its indicators.
 */
export type WhyNot =
  | UnknownReason
  | 'no-weight'
  | 'late'
  | 'negative-target'
  | 'no-exact-figure'
  | 'no-money'
  | 'not-scored'
  | 'no-target-column'
  | 'no-weight-column'

/** What the methods that calculate with figures start from. */
export interface Basis extends ComparedFigures {
  readonly weight: Decimal
  readonly year: LawYear
}

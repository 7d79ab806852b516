import type { Decimal } from '../../decimal/decimal.ts'

/**
 * How an indicator's points follow from its result. The default follows from the indicator's kind (`methodFor`); a rule
 * set for a single indicator is another value of this union.
 */
export type ScoringMethod =
  /** Yes or no: all points or none. */
  | { readonly kind: 'direct' }
  /** More is better: points in proportion, none below the gate where one is set. */
  | { readonly kind: 'proportional'; readonly gate: Decimal | null }
  /** Exactly the target; a target of zero takes all points or none. */
  | { readonly kind: 'equal' }
  /** Less is better: points fall evenly from the target on. */
  | { readonly kind: 'reverse' }
  /** Less is better: points by target divided by actual, as some provinces' forms have it. */
  | { readonly kind: 'inverse' }
  /** Satisfaction by bands. */
  | { readonly kind: 'bands' }
  /** Qualitative: a range of points for each tier. */
  | { readonly kind: 'tiers' }

import type { Decimal } from '../../decimal/decimal.ts'
import type { Comparator } from '../../forms/measure.ts'
import type { Indicator } from '../../package/package.ts'
import type { Step } from '../steps/step.ts'

/** How the actual value of an indicator stands to its target. */
export type Standing = KnownStanding | UnknownStanding

export interface KnownStanding {
  /** exceeded: more than asked for, where more is better. Less cost than asked for is met. */
  readonly standing: 'met' | 'unmet' | 'exceeded'
  /** What the two values are. */
  readonly by: 'figures' | 'time' | 'tier'
  /** How the target was read; null for times and tiers. */
  readonly comparator: Comparator | null
  /** The target prints no sign: the comparator comes from name and unit. */
  readonly isInferred: boolean
  /** In one unit; of a range the bound that decides. Null for times and tiers, and where the actual is a bound itself. */
  readonly figures: ComparedFigures | null
  /** Actual divided by target; null without figures or with a target of zero. */
  readonly ratio: Decimal | null
  readonly steps: readonly Step[]
}

export interface ComparedFigures {
  readonly target: Decimal
  readonly actual: Decimal
  readonly unit: string
}

export interface UnknownStanding {
  readonly standing: 'unknown'
  readonly reason: UnknownReason
}

/**
 * no-target, no-actual: blank, none, dash, unreadable or absent. wording: words that are no figure, time or tier.
 * different-units: not one unit. different-kinds: a figure against a time or a tier. uncertain: a range, a bound or a
 * whole year that lies on both sides of the target.
 */
export type UnknownReason = 'no-target' | 'no-actual' | 'wording' | 'different-units' | 'different-kinds' | 'uncertain'

/** What of an indicator decides its standing. */
export type ComparedValues = Pick<Indicator, 'target' | 'actual' | 'level2' | 'level3'>

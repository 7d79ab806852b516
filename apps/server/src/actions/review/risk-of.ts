import { Decimal, fromYuan } from '@mingxiao/core'

/** What the risk of a package is made of. */
export interface RiskParts {
  /** Error findings that no reviewer let stand. */
  readonly errors: number
  /** The year's budget, in 元; null where the package names none. */
  readonly money: Decimal | null
  /** Indicators whose result no file stands behind. */
  readonly withoutEvidence: number
}

/**
 * How urgently a package should be looked at: (errors + 1) × budget in 万元 × (indicators without evidence + 1). One is added to
 * both counts, so that of packages without errors or with all evidence the costlier still comes first. It is exact, and compares
 * packages of one queue with each other; as a figure it means nothing. Without a budget it cannot be told.
 */
export function riskOf({ errors, money, withoutEvidence }: RiskParts): Decimal | null {
  if (!money) return null
  return Decimal.count(errors + 1)
    .times(fromYuan(money, '万元').amount)
    .times(Decimal.count(withoutEvidence + 1))
}

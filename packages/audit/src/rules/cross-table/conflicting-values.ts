import { type Decimal, type FigureMeasure, inOneUnit, type Measure, sum } from '@mingxiao/core'
import type { IndicatorValue, SameIndicator } from './same-indicators.ts'

/**
 * contradiction: the rows cannot all be right. question: the rows may speak of different things under one name, but
 * nothing says so.
 */
export interface Conflict {
  readonly kind: 'contradiction' | 'question'
  /** The row that departs, and the rows it was held against, of which the first has the other value. */
  readonly at: IndicatorValue
  readonly others: readonly [IndicatorValue, ...IndicatorValue[]]
}

/** How the values of one indicator disagree; null where they agree or may well differ. */
export function conflictIn({ values, isGeneral }: SameIndicator): Conflict | null {
  const comparable = values.filter(isComparable)
  const [first] = comparable
  const at = first && comparable.find((value) => !sameValue(first.measure, value.measure))
  if (!first || !at) return null

  const unit = comparable.filter(({ evaluation }) => !('project' in evaluation.heading))
  const projects = comparable.filter(({ evaluation }) => 'project' in evaluation.heading)
  const kind = kindOf(unit, projects, isGeneral)
  if (!kind) return null
  const rest = comparable.filter((value) => value !== at && value !== first)
  return { kind, at, others: [first, ...rest] }
}

/** A time or a wording may say one thing in many ways; “62000万” leaves open what it counts. */
function isComparable({ measure }: IndicatorValue): boolean {
  if (measure.kind === 'figure') return !/^[万亿]$/.test(measure.unit)
  return measure.kind === 'tier'
}

function sameValue(a: Measure, b: Measure): boolean {
  if (a.kind === 'tier' && b.kind === 'tier') return a.tier === b.tier
  if (a.kind !== 'figure' || b.kind !== 'figure') return true
  const common = inOneUnit([a, b])
  const [x, y] = common?.amounts ?? []
  return !x || !y || (x.equals(y) && !areOpposed(a, b))
}

/** “≥95%” and “95%” ask for the same, “≥95%” and “≤95%” do not. */
function areOpposed(a: FigureMeasure, b: FigureMeasure): boolean {
  const side = ({ comparator }: FigureMeasure) =>
    comparator === null || comparator === '=' ? '' : directions[comparator]
  return side(a) !== '' && side(b) !== '' && side(a) !== side(b)
}

const directions = { '≥': 'up', '>': 'up', '≤': 'down', '<': 'down' } as const

function kindOf(
  unit: readonly IndicatorValue[],
  projects: readonly IndicatorValue[],
  isGeneral: boolean,
): Conflict['kind'] | null {
  if (!areAlike(unit)) return isGeneral ? null : 'contradiction'
  const [whole] = unit
  if (!whole) return isGeneral ? null : 'question'
  if (isGeneral) return projects.length > 1 && areAlike(projects) ? 'question' : null
  return mayBeWhole(whole, projects)
}

/** Whether the unit's value may be what its projects come to: their sum or more, or a rate between theirs. */
function mayBeWhole(whole: IndicatorValue, projects: readonly IndicatorValue[]): Conflict['kind'] | null {
  const figures = [whole, ...projects].flatMap(({ measure }) => (measure.kind === 'figure' ? [measure] : []))
  const [amount, ...parts] = inOneUnit(figures)?.amounts ?? []
  if (!amount || parts.length < projects.length) return 'contradiction'
  if (figures.some((one) => figures.some((other) => areOpposed(one, other)))) return 'contradiction'
  if (inOneUnit(figures)?.unit === '%') return isBetween(amount, parts) ? null : 'contradiction'
  const total = sum(parts)
  if (amount.equals(total)) return null
  return amount.isAbove(total) ? 'question' : 'contradiction'
}

function isBetween(amount: Decimal, parts: readonly Decimal[]): boolean {
  return parts.some((part) => part.isBelow(amount)) && parts.some((part) => part.isAbove(amount))
}

function areAlike(values: readonly IndicatorValue[]): boolean {
  const [first] = values
  return !first || values.every(({ measure }) => sameValue(first.measure, measure))
}

import type { Decimal } from '../../decimal/decimal.ts'
import { inOneUnit, type Quantity } from '../../facts/figures/common-unit.ts'
import type { Comparator, FigureMeasure, RangeMeasure } from '../../forms/measure.ts'
import { squeezed } from '../../forms/squeezed.ts'
import type { Step } from '../steps/step.ts'
import { comparatorOf, type ReadComparator } from './comparator-of.ts'
import type { ComparedValues, KnownStanding, Standing } from './standing.ts'

/** A figure, or a range of figures. */
export type Numeric = FigureMeasure | RangeMeasure

/** The standing of an indicator whose target and actual value are figures. */
export function compareFigures(indicator: ComparedValues, target: Numeric, actual: Numeric): Standing {
  const common = inOneUnit([...boundsOf(target), ...boundsOf(actual)])
  const [low, high, least, most] = common?.amounts ?? []
  if (!common || !low || !high || !least || !most) return { standing: 'unknown', reason: 'different-units' }

  const read = comparatorOf(indicator)
  const wants = wantsMore(read.comparator, high) ? 'more' : 'less'
  const atLeast = opensDown(actual) ? openEnd(wants, 'less') : judge(least, wants, low, high)
  const atMost = opensUp(actual) ? openEnd(wants, 'more') : judge(most, wants, low, high)
  if ((atLeast === 'unmet') !== (atMost === 'unmet')) return { standing: 'unknown', reason: 'uncertain' }

  const standing = atLeast === atMost ? atLeast : 'met'
  const isOne = least.equals(most) && !opensDown(actual) && !opensUp(actual)
  const decisive = decisiveBound(standing, wants, low, high)
  const figures = isOne && decisive ? { target: decisive, actual: most, unit: common.unit } : null
  return {
    standing,
    by: 'figures',
    ...read,
    figures,
    ratio: figures && !figures.target.isZero() ? figures.actual.dividedBy(figures.target) : null,
    steps: [comparison(indicator, read, standing)],
  }
}

function boundsOf(measure: Numeric): readonly [Quantity, Quantity] {
  const { unit } = measure
  if (measure.kind === 'range')
    return [
      { amount: measure.low, unit },
      { amount: measure.high, unit },
    ]
  return [
    { amount: measure.amount, unit },
    { amount: measure.amount, unit },
  ]
}

/** A target of exactly zero is one not to be passed. */
function wantsMore(comparator: Comparator, target: Decimal): boolean {
  return comparator === '=' ? !target.isZero() : comparator === '≥' || comparator === '>'
}

/** “≥95%” in the cell of the actual value: 95% or more. */
function opensUp(actual: Numeric): boolean {
  return actual.kind === 'figure' && (actual.comparator === '≥' || actual.comparator === '>')
}

function opensDown(actual: Numeric): boolean {
  return actual.kind === 'figure' && (actual.comparator === '≤' || actual.comparator === '<')
}

type Judged = KnownStanding['standing']

function openEnd(wants: 'more' | 'less', end: 'more' | 'less'): Judged {
  return wants === end ? 'met' : 'unmet'
}

/** As provincial systems do, “>” is met where actual and target are equal, and so is “<”. */
function judge(actual: Decimal, wants: 'more' | 'less', low: Decimal, high: Decimal): Judged {
  if (wants === 'less') return actual.isAbove(high) ? 'unmet' : 'met'
  if (actual.isBelow(low)) return 'unmet'
  return actual.isAbove(high) ? 'exceeded' : 'met'
}

/** The bound of the target that the actual value is measured by; none for a value inside a range. */
function decisiveBound(standing: Judged, wants: 'more' | 'less', low: Decimal, high: Decimal): Decimal | null {
  if (low.equals(high)) return high
  if (standing === 'met') return null
  return wants === 'less' || standing === 'exceeded' ? high : low
}

function comparison(indicator: ComparedValues, { comparator, isInferred }: ReadComparator, standing: Judged): Step {
  return {
    what: isInferred ? 'compareInferred' : 'compare',
    inputs: {
      actual: squeezed(indicator.actual.place.quote),
      target: squeezed(indicator.target.place.quote),
      comparator,
    },
    result: standing,
    cites: ['cai-yu-2020-10/16', 'cai-yu-2021-101/value'],
  }
}

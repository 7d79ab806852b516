import type { Package } from '../../package/package.ts'
import { lastDigitOf } from '../amounts/agree.ts'
import { inOneUnit } from '../figures/common-unit.ts'
import { countSums } from './count-sums.ts'
import type { FigureFact, FigureGroup, FigureMention } from './figure-fact.ts'
import { fitsRatio } from './fits-ratio.ts'

/**
 * Why a figure is taken for the right one. sums: it adds up with amounts elsewhere, and the others do not. ratio: the
 * printed rate follows from it. unit: the others print 万 where a unit should stand. majority: most places print it.
 * precision: it is printed to more digits.
 */
export type LikelyReason = 'sums' | 'ratio' | 'unit' | 'majority' | 'precision'

export interface LikelyFigure {
  /** The most finely printed mention of the figure. */
  readonly mention: FigureMention
  readonly reason: LikelyReason
}

/** Which of several contradicting figures is most likely right; null where they agree or where nothing tells. */
export function likelyFigure(fact: FigureFact, pack: Package): LikelyFigure | null {
  if (fact.groups.length < 2) return null
  const known = memo.get(fact)
  if (known !== undefined) return known
  const likely = chooseFigure(fact, pack)
  memo.set(fact, likely)
  return likely
}

/** A fact belongs to one package. */
const memo = new WeakMap<FigureFact, LikelyFigure | null>()

function chooseFigure(fact: FigureFact, pack: Package): LikelyFigure | null {
  for (const [reason, compare] of criteriaFor(fact, pack)) {
    const [best, next] = fact.groups.toSorted((a, b) => compare(b, a))
    if (best && next && compare(best, next) > 0) return { mention: best[0], reason }
  }
  return null
}

type Criterion = readonly [LikelyReason, (a: FigureGroup, b: FigureGroup) => number]

function criteriaFor(fact: FigureFact, pack: Package): readonly Criterion[] {
  const sums = new Map(fact.groups.map((group) => [group, countSums(pack, fact, group)]))
  const ratios = new Map(fact.groups.map((group) => [group, fitsRatio(pack, fact, group[0]) ? 1 : 0]))
  const units = new Map(fact.groups.map((group) => [group, /^[万亿]$/.test(group[0].figure.unit) ? 0 : 1]))
  return [
    ['sums', (a, b) => (sums.get(a) ?? 0) - (sums.get(b) ?? 0)],
    ['ratio', (a, b) => (ratios.get(a) ?? 0) - (ratios.get(b) ?? 0)],
    ['unit', (a, b) => (units.get(a) ?? 0) - (units.get(b) ?? 0)],
    ['majority', (a, b) => a.length - b.length],
    ['precision', (a, b) => comparePrecision(a[0], b[0])],
  ]
}

/** Above zero where the first is printed more finely. */
function comparePrecision(a: FigureMention, b: FigureMention): number {
  const steps = [a, b].map(({ figure }) => ({ amount: lastDigitOf(figure), unit: figure.unit }))
  const [first, second] = inOneUnit(steps)?.amounts ?? []
  return first && second ? second.compare(first) : 0
}

import type { Package } from '../../package/package.ts'
import { amountFiguresOf } from './amount-figures.ts'
import type { FigureFact, FigureKey, KeyedFigure } from './figure-fact.ts'
import { groupFigures } from './group-figures.ts'
import { indicatorFiguresOf } from './indicator-figures.ts'
import { rateFiguresOf } from './rate-figures.ts'
import { staffingFiguresOf } from './staffing-figures.ts'

/**
 * The fact table: money, people and rates of the unit and its projects, then what is asked for and reached of each indicator;
 * of every figure all places in tables and sentences.
 */
export function figureFactsOf(pack: Package): readonly FigureFact[] {
  const known = memo.get(pack)
  if (known) return known
  const figures = [
    ...staffingFiguresOf(pack),
    ...amountFiguresOf(pack),
    ...rateFiguresOf(pack),
    ...indicatorFiguresOf(pack),
  ]
  const bySubject = [...Map.groupBy(figures, ({ measure, subject }) => `${measure}\n${subject}`).values()]
  const facts = bySubject.flatMap((same) => [...Map.groupBy(same.toSorted(inTime), keyOf).values()].flatMap(factOf))
  memo.set(pack, facts)
  return facts
}

/** The fact of that key, or null where the package does not speak of it. */
export function figureFactOf(pack: Package, key: FigureKey): FigureFact | null {
  return figureFactsOf(pack).find((fact) => keyOf(fact) === keyOf(key)) ?? null
}

const memo = new WeakMap<Package, readonly FigureFact[]>()

function keyOf({ measure, subject, rateOf, year, stage }: FigureKey): string {
  return [measure, subject, rateOf, year, stage].join('\n')
}

/** What was asked for before what came of it, year by year. */
function inTime(a: FigureKey, b: FigureKey): number {
  return a.year - b.year || stages.indexOf(a.stage) - stages.indexOf(b.stage)
}

const stages: readonly FigureKey['stage'][] = [null, 'initial', 'budget', 'actual']

function factOf(figures: readonly KeyedFigure[]): readonly FigureFact[] {
  const [first] = figures
  if (!first) return []
  const { measure, subject, rateOf, year, stage, kind } = first
  return [{ measure, subject, rateOf, year, stage, kind, groups: groupFigures(figures.map(({ mention }) => mention)) }]
}

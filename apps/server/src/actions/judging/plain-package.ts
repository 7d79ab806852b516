import {
  type Amount,
  amountOf,
  type Decimal,
  type Entry,
  type Evaluation,
  evaluationsOf,
  type Figure,
  type FundsRow,
  type Grade,
  type Indicator,
  linesOf,
  nameOf,
  type Package,
  printAmount,
  printFigure,
  reasonFor,
  scoreEvaluation,
  squeezed,
  tablesOf,
} from '@mingxiao/core'

/** What a package comes to, in texts that need no form beside them. */
export interface PlainPackage {
  readonly evaluations: readonly PlainEvaluation[]
  /** What the forms themselves print, so that pages can tell heads from what was filled in. */
  readonly formWords: readonly string[]
}

/** One evaluation: what money, what was planned, what came of it, what it was scored. Null where nothing is said. */
export interface PlainEvaluation {
  readonly no: string
  /** The project; null for the unit as a whole. */
  readonly project: string | null
  readonly budget: string | null
  readonly spent: string | null
  readonly rate: string | null
  readonly planned: string | null
  readonly achieved: string | null
  readonly printed: string | null
  readonly recomputed: string | null
  readonly grade: Grade | null
  /** How many indicators are scored, and how many of them fully. */
  readonly indicators: number
  readonly full: number
  readonly lost: readonly LostPoints[]
}

/** Points that an indicator, or the execution of the budget, did not get. */
export interface LostPoints {
  /** Null for the execution of the budget. */
  readonly indicator: string | null
  readonly target: string
  readonly actual: string
  readonly weight: string
  readonly score: string
  /** Why, in the words of the unit; '' where it gives no reason. */
  readonly reason: string
}

export function plainPackage(pack: Package): PlainPackage {
  return {
    evaluations: evaluationsOf(pack).map((evaluation) => plainEvaluation(pack, evaluation)),
    formWords: formWordsOf(pack),
  }
}

function plainEvaluation(pack: Package, evaluation: Evaluation): PlainEvaluation {
  const { total } = evaluation.funds
  const scored = scoreEvaluation(evaluation, pack)
  const goals = evaluation.goals.year
  const lost = scored.indicators.flatMap((each) => lostBy(evaluation, each.indicator))
  const budget = money(amountOf(pack, evaluation, total.budget) ?? amountOf(pack, evaluation, total.initial))
  const spent = money(amountOf(pack, evaluation, total.spent))
  return {
    no: evaluation.no,
    project: 'project' in evaluation.heading ? nameOf(evaluation) : null,
    budget,
    spent,
    rate: textOf(total.rate),
    planned: textOf(goals.expected),
    achieved: textOf(goals.achieved),
    printed: scored.printedTotal.value ? printFigure(scored.printedTotal.value) : null,
    recomputed: scored.total?.toString() ?? null,
    grade: scored.grade,
    indicators: scored.indicators.length,
    full: scored.indicators.length - lost.length,
    lost: [...lostByExecution(total, { target: budget ?? '', actual: spent ?? '' }), ...lost],
  }
}

function lostBy(evaluation: Evaluation, indicator: Indicator): readonly LostPoints[] {
  const points = pointsOf(indicator)
  if (!points) return []
  const { level3, level2, level1, target, actual } = indicator
  const name = [level3, level2, level1].map(textOf).find((text) => text !== null) ?? ''
  const reason = reasonFor(evaluation, indicator)
  return [
    {
      indicator: name,
      target: textOf(target) ?? '',
      actual: textOf(actual) ?? '',
      ...points,
      reason: textOf(reason) ?? '',
    },
  ]
}

function lostByExecution(total: FundsRow, said: Pick<LostPoints, 'target' | 'actual'>): readonly LostPoints[] {
  const points = pointsOf(total)
  return points ? [{ indicator: null, ...said, ...points, reason: textOf(total.reason) ?? '' }] : []
}

function pointsOf({ weight, score }: { readonly weight: Entry<Figure>; readonly score: Entry<Figure> }) {
  const [most, given]: readonly (Decimal | undefined)[] = [weight.value?.amount, score.value?.amount]
  if (!most || !given?.isBelow(most)) return null
  return { weight: most.toString(), score: given.toString() }
}

function money(amount: Amount | null): string | null {
  return amount && printAmount(amount)
}

function textOf({ place }: Entry<unknown>): string | null {
  const text = place.quote.trim()
  return text === '' ? null : text
}

function formWordsOf(pack: Package): readonly string[] {
  const words = tablesOf(pack).flatMap((table) => [
    ...table.labels.map(({ printed }) => printed.place.quote),
    ...table.labels.map(({ official }) => official),
    ...linesOf(pack, table).flatMap(({ row, label, cells }) => [
      ...(row === 'rows' ? [] : [label]),
      ...cells.map((cell) => cell.label),
    ]),
  ])
  return [...new Set(words.map(squeezed))].filter((word) => word !== '')
}

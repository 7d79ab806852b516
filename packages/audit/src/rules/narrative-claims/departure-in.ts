import {
  contradict,
  type FigureFact,
  type FigureMention,
  figureFactsOf,
  type LikelyFigure,
  likelyFigure,
  type Package,
  sameFigure,
  type UnitEvaluation,
} from '@mingxiao/core'
import { partsTheBudget } from '../cross-table/parts-the-budget.ts'
import { asAmount } from './as-amount.ts'
import { onePerFigure, printedAs } from './one-per-figure.ts'

/** A figure that a report states otherwise than the rest of the package. */
export interface Departure {
  /** What is to be mended: the sentence, unless the sentence is more likely right than the table. */
  readonly at: FigureMention
  /** The figure it was held against. */
  readonly against: FigureMention
  /** All other places of the fact. */
  readonly others: readonly FigureMention[]
  readonly likely: LikelyFigure | null
}

/**
 * How the reports contradict the tables or, where no table has the figure, one another; null where they do not. A sentence
 * that agrees with one of several tables is left alone: the tables' own contradictions are not the report's. Digits that
 * slipped between 元 and 万元 contradict nothing.
 */
export function departureIn(pack: Package, fact: FigureFact): Departure | null {
  const mentions = fact.groups.flat().filter((mention) => !isOfBudget(mention, pack))
  const tables = mentions.filter(({ source }) => source === 'table')
  const isOpen = openIn(fact, pack)
  const sentences = mentions.filter((mention) => mention.source === 'sentence' && !isOpen(mention))
  const [table] = tables
  const likely = likelyFigure(fact, pack)

  const departing = table
    ? sentences.find((said) => tables.every((cell) => contradicts(said, cell)))
    : departingAmong(sentences, likely)
  if (!departing) return null
  const opposite = table ?? sentences.find((said) => contradicts(said, departing))
  if (!opposite) return null

  const isSaidRight = table !== undefined && likely !== null && sameFigure(likely.mention.figure, departing.figure)
  const [at, against] = isSaidRight ? [opposite, departing] : [departing, opposite]
  return { at, against, others: fact.groups.flat().filter((mention) => mention !== at), likely }
}

/** Of sentences alone, the first that is not the likely one. */
function departingAmong(sentences: readonly FigureMention[], likely: LikelyFigure | null): FigureMention | undefined {
  const [first, ...others] = sentences
  if (!first) return undefined
  const right = likely?.mention ?? first
  return [first, ...others].find((said) => contradicts(said, right))
}

/** Whether two places contradict each other, other than by a slip between units of money. */
export function contradicts(a: FigureMention, b: FigureMention): boolean {
  const [first, second] = [asAmount(a), asAmount(b)]
  return first && second ? contradict(first, second) : !sameFigure(a.figure, b.figure)
}

/** Where the words leave open which stage is meant, an amount of any of them will do. */
function openIn(fact: FigureFact, pack: Package): (said: FigureMention) => boolean {
  const ofOtherStages = figureFactsOf(pack).filter((other) => {
    const isSame = other.measure === fact.measure && other.subject === fact.subject && other.year === fact.year
    return isSame && other.stage !== fact.stage
  })
  const cells = ofOtherStages.flatMap(({ groups }) => groups.flat()).filter(({ source }) => source === 'table')
  const different = onePerFigure(cells)
  const known = new Map<string, boolean>()
  return (said) => {
    if (said.stageIsSaid) return false
    const printed = printedAs(said.figure)
    const isOpen = known.get(printed) ?? different.some((cell) => !contradicts(said, cell))
    known.set(printed, isOpen)
    return isOpen
  }
}

/** 按支出性质分 may part the budget instead of what was spent. */
function isOfBudget({ place, source }: FigureMention, pack: Package): boolean {
  const table: UnitEvaluation | null = pack.unitEvaluation
  if (source !== 'table' || !table || place.attachment !== table.no || !partsTheBudget(pack, table)) return false
  return [table.spending.basic, table.spending.projects].some((cell) => cell.place.label === place.label)
}

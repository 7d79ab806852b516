import { type DatedLawYear, executionWeightFor, hasValueFor, type LawYear } from '@mingxiao/law'
import { Decimal } from '../decimal/decimal.ts'
import { sum } from '../decimal/sum.ts'
import type { Entry } from '../forms/entry.ts'
import type { Figure } from '../forms/figure.ts'
import { type Evaluation, type Indicator, nameOf } from '../package/package.ts'
import { type Grade, gradeOf } from './grades/grade-of.ts'
import { scoreIndicator } from './methods/score-indicator.ts'
import { type RecomputedExecution, scoreExecution } from './score-execution.ts'
import type { NotRecomputed, Recomputed } from './steps/recomputed.ts'
import type { Step } from './steps/step.ts'

/** An evaluation recomputed, beside what it prints. */
export interface EvaluationScore {
  readonly no: string
  readonly name: string
  readonly execution: ScoredPart<RecomputedExecution>
  readonly indicators: readonly ScoredIndicator[]
  /** Rows whose score cannot be recomputed: the printed score is kept. */
  readonly kept: readonly ScoredIndicator[]
  /** Parts with neither a recomputed nor a printed score; while there are any, there is no total. */
  readonly missing: readonly string[]
  readonly printedTotal: Entry<Figure>
  readonly total: Decimal | null
  readonly grade: Grade | null
  /** How the total and its grade came about. */
  readonly steps: readonly Step[]
}

export interface ScoredPart<R extends Recomputed = Recomputed> {
  readonly printed: Entry<Figure>
  readonly recomputed: R | NotRecomputed
  /** What counts towards the total; null where nothing is known. */
  readonly counted: Decimal | null
}

export interface ScoredIndicator extends ScoredPart {
  readonly indicator: Indicator
}

/** Recomputes an evaluation row by row, its total and its grade. */
export function scoreEvaluation(evaluation: Evaluation, pack: DatedLawYear): EvaluationScore {
  const isExecutionScored = scoresExecution(evaluation, pack)
  const execution = partOf(
    evaluation.funds.total.score,
    isExecutionScored ? scoreExecution(evaluation, pack) : ({ kind: 'none', why: 'not-scored' } as const),
  )
  const indicators = evaluation.indicators.rows.filter(isScored).map((indicator): ScoredIndicator => {
    return { indicator, ...partOf(indicator.score, scoreIndicator(indicator, pack)) }
  })
  const parts = isExecutionScored ? [execution, ...indicators] : indicators
  const missing = parts.filter(({ counted }) => counted === null).map(({ printed }) => printed.place.label)
  const counted = (of: readonly ScoredPart[]) => sum(of.map((part) => part.counted ?? Decimal.zero))
  const total = missing.length === 0 && indicators.length > 0 ? counted(parts) : null
  // Years before the grades were set have a total and no grade.
  const graded = total === null || !hasValueFor('scoring/grade-cuts', pack) ? null : gradeOf(total, pack)
  const executionPoints = counted(parts.filter((part) => part === execution))
  return {
    no: evaluation.no,
    name: nameOf(evaluation),
    execution,
    indicators,
    kept: indicators.filter(({ recomputed, counted }) => recomputed.kind === 'none' && counted !== null),
    missing,
    printedTotal: evaluation.indicators.total.score,
    total,
    grade: graded?.grade ?? null,
    steps: total ? [totalStep(counted(indicators), executionPoints, total), ...(graded?.steps ?? [])] : [],
  }
}

/** Some editions score execution among their indicators, or not at all. */
function scoresExecution({ edition, funds: { total } }: Evaluation, at: LawYear): boolean {
  if (total.weight.value !== null || total.score.value !== null) return true
  return ![null, '0'].includes(executionWeightFor(edition, at))
}

/** A row counts where it prints points; rows of “—” and “无” are indicators the unit does not have. */
function isScored({ weight, score }: Indicator): boolean {
  return weight.value !== null || score.value !== null
}

function partOf<R extends Recomputed>(printed: Entry<Figure>, recomputed: R | NotRecomputed): ScoredPart<R> {
  return { printed, recomputed, counted: countedOf(printed.value?.amount ?? null, recomputed) }
}

function countedOf(printed: Decimal | null, recomputed: Recomputed | NotRecomputed): Decimal | null {
  if (recomputed.kind === 'none') return printed
  if (recomputed.kind === 'score') return recomputed.score
  if (!printed) return null
  if (printed.isBelow(recomputed.lowest)) return recomputed.lowest
  return printed.isAbove(recomputed.highest) ? recomputed.highest : printed
}

function totalStep(indicators: Decimal, execution: Decimal, total: Decimal): Step {
  return {
    what: 'total',
    inputs: { indicators, execution },
    result: total,
    cites: ['arithmetic/sum', 'provincial-performance-system/total'],
  }
}

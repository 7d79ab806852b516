import { Decimal, sum } from '@mingxiao/core'
import type { ReviewScoreTable } from '../../store/tables.ts'
import type { JudgedIndicator } from '../judging/judged-indicators.ts'

/** What an evaluation comes to with the scores of one reviewer in place of the unit's own. */
export interface ReviewTotal {
  readonly attachment: string
  readonly accountId: string
  /** How many indicators the reviewer scored, of how many. */
  readonly scored: number
  readonly indicators: number
  /** What the reviewer took off; below nothing where more was given than the unit gave itself. */
  readonly deduction: Decimal
  /** Null while an indicator has no score at all. */
  readonly total: Decimal | null
}

type Score = Pick<ReviewScoreTable, 'account_id' | 'address' | 'score'>

/** A total for each evaluation and each reviewer who scored in it; an indicator that a reviewer left out counts as the unit scored it. */
export function reviewTotals(indicators: readonly JudgedIndicator[], scores: readonly Score[]): readonly ReviewTotal[] {
  const byEvaluation = Map.groupBy(indicators, ({ attachment }) => attachment)
  return [...byEvaluation].flatMap(([attachment, own]) => {
    const addresses = new Set(own.map(({ address }) => address))
    const byReviewer = Map.groupBy(
      scores.filter(({ address }) => addresses.has(address)),
      ({ account_id }) => account_id,
    )
    return [...byReviewer].map(([accountId, given]) => ({ attachment, accountId, ...totalOf(own, given) }))
  })
}

function totalOf(
  indicators: readonly JudgedIndicator[],
  given: readonly Score[],
): Omit<ReviewTotal, 'attachment' | 'accountId'> {
  const scores = new Map(given.map(({ address, score }) => [address, Decimal.of(score)]))
  const counted = indicators.map(({ address, printed }) => scores.get(address) ?? decimalOf(printed))
  const known = counted.filter((points) => points !== null)
  const deductions = indicators.flatMap(({ address, printed }) => {
    const [own, review] = [decimalOf(printed), scores.get(address)]
    return own && review ? [own.minus(review)] : []
  })
  return {
    scored: scores.size,
    indicators: indicators.length,
    deduction: sum(deductions),
    total: known.length === counted.length ? sum(known) : null,
  }
}

function decimalOf(text: string | null): Decimal | null {
  return text === null ? null : Decimal.of(text)
}

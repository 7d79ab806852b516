import type { Entry, Evaluation, EvaluationScore, Figure, Recomputed } from '@mingxiao/core'
import { cellAt } from '@mingxiao/drafts'

/** An indicator, or the execution of the budget, with the points it can bring and those that the unit gave itself. */
export interface JudgedIndicator {
  /** Of the cell that holds its score. */
  readonly address: string
  readonly attachment: string
  readonly name: string
  readonly kind: 'execution' | 'indicator'
  readonly weight: string
  readonly printed: string | null
  readonly recomputed: string | null
}

export interface ScoredEvaluation {
  readonly evaluation: Evaluation
  readonly score: EvaluationScore
}

/** Every row of the evaluations that can bring points, in their order. */
export function judgedIndicators(
  evaluations: readonly ScoredEvaluation[],
  cells: ReadonlyMap<string, string>,
): readonly JudgedIndicator[] {
  return evaluations.flatMap(({ evaluation, score: { no, execution, indicators } }) => {
    const { weight } = evaluation.funds.total
    const rows = [
      { kind: 'execution' as const, name: weight.place.label, weight, ...execution },
      ...indicators.map((one) => ({
        kind: 'indicator' as const,
        name: one.indicator.level3.value ?? one.printed.place.label,
        weight: one.indicator.weight,
        ...one,
      })),
    ]
    return rows.flatMap(({ kind, name, weight: most, printed, recomputed }): readonly JudgedIndicator[] => {
      const address = addressOf(printed, cells)
      if (address === null || most.value === null) return []
      return [
        {
          address,
          attachment: no,
          name,
          kind,
          weight: most.value.amount.toString(),
          printed: printed.value?.amount.toString() ?? null,
          recomputed: recomputedText(recomputed),
        },
      ]
    })
  })
}

function addressOf({ place: { origin } }: Entry<Figure>, cells: ReadonlyMap<string, string>): string | null {
  return origin.format === 'form' ? cellAt(origin.path, cells) : null
}

function recomputedText(recomputed: Recomputed | { readonly kind: 'none' }): string | null {
  return recomputed.kind === 'score' ? recomputed.score.toString() : null
}

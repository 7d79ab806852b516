import { executionWeightFor, type LawYear } from '@mingxiao/law'
import { Decimal } from '../decimal/decimal.ts'
import { inYuan, isMoneyUnit } from '../decimal/money.ts'
import { percentOf } from '../decimal/percent.ts'
import type { Figure } from '../forms/figure.ts'
import type { Evaluation } from '../package/package.ts'
import { executionBaseOf } from './execution-base-of.ts'
import type { NotRecomputed, RecomputedScore } from './steps/recomputed.ts'
import { roundingInputs, roundingOf, roundScore } from './steps/rounding.ts'
import type { Step } from './steps/step.ts'

/** The execution rate and its score, recomputed. */
export interface RecomputedExecution extends RecomputedScore {
  /** In percent, before rounding. */
  readonly rate: Decimal
  readonly weight: Decimal
}

/**
 * The score for budget execution: weight × spent ÷ budget of the whole year, capped at the weight. The initial budget counts
 * only where the edition says so. The weight is the printed one; where none is printed, that of the edition: nothing where
 * it does not score execution apart.
 */
export function scoreExecution(
  evaluation: Pick<Evaluation, 'edition' | 'funds'>,
  year: LawYear,
): RecomputedExecution | NotRecomputed {
  const { edition, funds } = evaluation
  const row = funds.total
  const money = inOneMoneyUnit(row.spent.value, executionBaseOf(evaluation, row).value)
  const rate = money && percentOf(money.spent, money.budget)
  if (!money || !rate || money.budget.isNegative()) return { kind: 'none', why: 'no-money' }

  const weight = row.weight.value?.amount ?? Decimal.of(executionWeightFor(edition, year) ?? '0')
  const rounding = roundingInputs(roundingOf(year))
  const share = rate.isNegative() ? Decimal.zero : rate.dividedBy(Decimal.hundred)
  const steps: Step[] = [
    {
      what: 'executionRate',
      inputs: { ...money, ...rounding },
      result: roundScore(rate, year),
      cites: ['cai-yu-2020-10/form-1'],
    },
  ]
  if (weight.isZero()) return { kind: 'score', rate, weight, exact: weight, score: weight, steps }
  const isCapped = rate.isAbove(Decimal.hundred)
  const exact = isCapped ? weight : weight.times(share)
  const score = roundScore(exact, year)
  steps.push(
    isCapped
      ? { what: 'executionCapped', inputs: {}, result: score, cites: ['cai-yu-2020-10/13'] }
      : {
          what: 'executionScore',
          inputs: { weight, ...money, ...rounding },
          result: score,
          cites: ['cai-yu-2020-10/13', 'provincial-performance-system/execution-score'],
        },
  )
  return { kind: 'score', rate, weight, exact, score, steps }
}

/** Both amounts stand in one row, so only a unit glued to one of them can tell them apart. */
function inOneMoneyUnit(
  spent: Figure | null,
  budget: Figure | null,
): { readonly spent: Decimal; readonly budget: Decimal } | null {
  if (!spent || !budget) return null
  if (spent.unit === budget.unit || !isMoneyUnit(spent.unit) || !isMoneyUnit(budget.unit)) {
    return { spent: spent.amount, budget: budget.amount }
  }
  return {
    spent: inYuan({ amount: spent.amount, unit: spent.unit }),
    budget: inYuan({ amount: budget.amount, unit: budget.unit }),
  }
}

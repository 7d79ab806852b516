import { Decimal } from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'

/** Values from (included) to (not included); null where it is open. */
export interface Range {
  readonly key: string
  readonly from: Decimal | null
  readonly to: Decimal | null
}

/** Scores below the lowest passing grade, then in steps of five points up to full marks, which stand alone. */
export function scoreRanges(year: LawYear): readonly Range[] {
  const full = Decimal.of(valueFor('scoring/full-marks', year))
  const cuts = [Decimal.of(valueFor('scoring/grade-cuts', year).中)]
  for (let cut = cuts[0]; cut && !cut.isAtLeast(full); cut = cuts.at(-1)) cuts.push(cut.plus(step))
  return rangesBetween(cuts)
}

const step = Decimal.of('5')

/** How many points a unit gave itself too many; scores have two places, so the second range holds nothing but zero. */
export function inflationRanges(): readonly Range[] {
  return rangesBetween(['0', '0.01', '1', '5', '10'].map(Decimal.of))
}

/** 执行率 in percent: the bounds below which it is to be explained and is taken for a fault; all of the budget stands alone. */
export function executionRanges(year: LawYear): readonly Range[] {
  const percent = (id: 'execution/very-low-rate' | 'execution/low-rate') =>
    Decimal.of(valueFor(id, year)).times(Decimal.hundred)
  const full = Decimal.of(valueFor('execution/full-rate', year))
  const above = full.plus(Decimal.of('0.01'))
  return rangesBetween([percent('execution/very-low-rate'), percent('execution/low-rate'), full, above])
}

/** The range that a value lies in. */
export function rangeOf(ranges: readonly Range[], value: Decimal): Range | undefined {
  return ranges.find(({ from, to }) => (!from || value.isAtLeast(from)) && (!to || !value.isAtLeast(to)))
}

function rangesBetween(cuts: readonly Decimal[]): readonly Range[] {
  return [null, ...cuts].map((from, at) => {
    const to = cuts[at] ?? null
    return { key: `${from?.toString() ?? ''}-${to?.toString() ?? ''}`, from, to }
  })
}

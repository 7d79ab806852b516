import { bureauTexts } from './bureau-texts.ts'

/** A range as the server counts by it: from (included) to (not included). */
export interface CountedRange {
  readonly key: string
  readonly from: string | null
  readonly to: string | null
}

/** A range in words; the narrow ones hold a single value. */
export function rangeLabel({ from, to }: CountedRange, unit: string): string {
  if (from === null) return bureauTexts.below(to ?? '', unit)
  if (to === null) return bureauTexts.above(from, unit)
  return bureauTexts.between(from, to, unit)
}

/** Execution: all of the budget stands alone, and more than all comes after it. */
export function executionLabel(range: CountedRange, before: CountedRange | undefined): string {
  const { percent, exactly, over } = bureauTexts
  if (range.to !== null && range.from !== null && range.to.startsWith(`${range.from}.`))
    return exactly(range.from, percent)
  if (range.to === null && before?.from) return over(before.from, percent)
  return rangeLabel(range, percent)
}

/** How much too high: less, the same, more. */
export function inflationLabel(range: CountedRange, before: CountedRange | undefined): string {
  const { points, lower, same, below } = bureauTexts
  if (range.from === null) return lower
  if (before?.from === null) return same
  if (range.from.startsWith('0.')) return below(range.to ?? '', points)
  return rangeLabel(range, points)
}

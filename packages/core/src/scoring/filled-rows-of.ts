import type { Evaluation, Indicator } from '../package/package.ts'

/** The rows that hold an indicator: beside its names there is a value, points or a score. */
export function filledRowsOf({ indicators }: Evaluation): readonly Indicator[] {
  return indicators.rows.filter(({ target, actual, weight, score }) =>
    [target, actual, weight, score].some(({ state }) => state === 'value' || state === 'unreadable'),
  )
}

import { valueFor } from '@mingxiao/law'
import type { Decimal, Rounding } from '../decimal/decimal.ts'

/** How scores and rates are rounded in that fiscal year. */
export function roundingOf(year: number): Rounding {
  const mode = valueFor('scoring/rounding-mode', year)
  if (mode !== 'half-up' && mode !== 'down') throw new Error(`unknown rounding mode “${mode}”`)
  return { digits: Number.parseInt(valueFor('scoring/rounding-digits', year), 10), mode }
}

/** The inputs by which a step says how it was rounded. */
export function roundingInputs({ digits, mode }: Rounding): { readonly digits: string; readonly mode: string } {
  return { digits: String(digits), mode }
}

/** A score at the digits in force. */
export function roundScore(exact: Decimal, year: number): Decimal {
  return exact.round(roundingOf(year))
}

import { type LawYear, valueFor } from '@mingxiao/law'
import type { Decimal, Rounding } from '../../decimal/decimal.ts'

/** How scores and rates are rounded in that fiscal year. */
export function roundingOf(year: LawYear): Rounding {
  const mode = valueFor('scoring/rounding-mode', year)
  if (mode !== 'half-up' && mode !== 'down') throw new Error(`unknown rounding mode “${mode}”`)
  return { digits: Number.parseInt(valueFor('scoring/rounding-digits', year), 10), mode }
}

/** The inputs by which a step says how it was rounded. */
export function roundingInputs({ digits, mode }: Rounding): { readonly digits: string; readonly mode: string } {
  return { digits: String(digits), mode }
}

/** A score at the digits in force. */
export function roundScore(exact: Decimal, year: LawYear): Decimal {
  return exact.round(roundingOf(year))
}

/**
 * The score of an indicator that missed its target: rounded like any other, but cut where rounding would give it full
 * marks, for what is not met may not have them (财预〔2020〕10号 article 16).
 */
export function roundUnmet(
  exact: Decimal,
  weight: Decimal,
  year: LawYear,
): { readonly score: Decimal; readonly rounding: Rounding } {
  const usual = roundingOf(year)
  const rounding: Rounding = exact.round(usual).isBelow(weight) ? usual : { ...usual, mode: 'down' }
  return { score: exact.round(rounding), rounding }
}

import type { Decimal } from '@mingxiao/core'

/** The one place where figures of sentences are rounded: half up, to the digits that the forms print unless a template says. */
export function roundPrinted(amount: Decimal, digits: number): Decimal {
  return amount.round({ digits, mode: 'half-up' })
}

/** Amounts and rates of the forms are printed to the hundredth. */
export const usualDigits = 2

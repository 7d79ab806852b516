import { type LawYear, valueFor } from '@mingxiao/law'
import type { Decimal } from '../decimal/decimal.ts'
import type { FieldKind } from '../forms/field.ts'
import { roundingOf } from './steps/rounding.ts'

/**
 * A computed figure as a form prints it: the one place where its digits are decided. Amounts and rates print the decimals that
 * the law of the year asks for, amounts more where those they were made of print more; scores print no zeros at their end.
 */
export function printComputed(kind: FieldKind, exact: Decimal, year: LawYear, decimals = 0): string {
  const { mode, digits: scoreDigits } = roundingOf(year)
  if (kind === 'percent') {
    const digits = digitsOf('units/percent-digits', year)
    return `${exact.round({ digits, mode }).toText(digits)}%`
  }
  if (kind === 'money') {
    const digits = Math.max(digitsOf('units/money-digits', year), decimals)
    return exact.round({ digits, mode }).toText(digits)
  }
  return exact.round({ digits: scoreDigits, mode }).toString()
}

function digitsOf(id: 'units/money-digits' | 'units/percent-digits', year: LawYear): number {
  return Number.parseInt(valueFor(id, year), 10)
}

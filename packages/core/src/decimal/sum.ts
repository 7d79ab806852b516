import { Decimal } from './decimal.ts'

/** The sum of the terms; zero of none. */
export function sum(terms: Iterable<Decimal>): Decimal {
  let total = Decimal.zero
  for (const term of terms) total = total.plus(term)
  return total
}

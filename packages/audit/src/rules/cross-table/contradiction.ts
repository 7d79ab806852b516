import { type Amount, contradict, printAmount, printDifference } from '@mingxiao/core'

/** What a finding says of two amounts that contradict each other; null where they do not. */
export function contradiction(found: Amount, expected: Amount) {
  if (!contradict(found, expected)) return null
  return {
    found: printAmount(found),
    expected: printAmount(expected),
    difference: printDifference(found, expected),
  }
}

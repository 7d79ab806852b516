import { Decimal } from '../../decimal/decimal.ts'
import { commonSequence } from './common-sequence.ts'

/** What two names share, in order, and what each has besides. */
export interface NameComparison {
  /** Twice the shared letters over all letters: 1 for equal names. */
  readonly similarity: Decimal
  /** Letters inserted, left out or replaced. */
  readonly distance: number
  readonly onlyInFirst: readonly Run[]
  readonly onlyInSecond: readonly Run[]
}

/** Letters that the other name does not have, and the letter after them. */
export interface Run {
  readonly text: string
  readonly next: string
}

/** Compares two names letter by letter; of a text too long to be a name only its beginning. */
export function compareNames(first: string, second: string): NameComparison {
  const a = [...first.slice(0, longestName)]
  const b = [...second.slice(0, longestName)]
  const shared = commonSequence(a, b)
  const total = a.length + b.length
  return {
    similarity: total === 0 ? Decimal.of('1') : Decimal.count(2 * shared.length).dividedBy(Decimal.count(total)),
    distance: editDistance(a, b),
    onlyInFirst: runsOutside(a, new Set(shared.map(([at]) => at))),
    onlyInSecond: runsOutside(b, new Set(shared.map(([, at]) => at))),
  }
}

const longestName = 200

function editDistance(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const replaced = (above[j] ?? 0) + (letter === other ? 0 : 1)
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}

function runsOutside(letters: readonly string[], shared: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = []
  let text = ''
  for (const [at, letter] of [...letters, ''].entries()) {
    if (at < letters.length && !shared.has(at)) {
      text += letter
      continue
    }
    if (text) runs.push({ text, next: letter })
    text = ''
  }
  return runs
}

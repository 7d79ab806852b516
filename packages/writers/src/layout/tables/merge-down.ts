import { squeezed } from '@mingxiao/core'
import type { EntrySet } from './table-ink.ts'

/** Over how many rows the cell of each carried column reaches, 0 for those under another one. */
export function mergeDown(
  rows: readonly EntrySet[],
  carried: readonly string[],
): readonly Readonly<Record<string, number>>[] {
  const spans = rows.map((): Record<string, number> => ({}))
  const starts: Record<string, { at: number; text: string }> = {}
  for (const [at, entries] of rows.entries()) {
    let isNew = at === 0
    for (const key of carried) {
      const text = squeezed(entries[key]?.place.quote ?? '')
      isNew ||= text !== '' && text !== starts[key]?.text
      if (isNew) starts[key] = { at, text }
      const start = starts[key]
      const own = spans[at]
      const outer = start && spans[start.at]
      if (!start || !own || !outer) throw new Error('a carried column has no first row')
      own[key] = 0
      outer[key] = at - start.at + 1
    }
  }
  return spans
}

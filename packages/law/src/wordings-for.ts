import type { WordingList } from './wording-list.ts'
import { wordings } from './words.generated.ts'

/** The wrong wordings that count for a year: misspellings, or names of agencies and terms of the budget. */
export function wordingsFor(kind: 'typos' | 'names', year: number): readonly WordingList[] {
  return wordings.filter(({ id, since }) => id.startsWith(`${kind}/`) && (since === null || since <= year))
}

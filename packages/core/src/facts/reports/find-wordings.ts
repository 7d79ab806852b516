import type { WordingList } from '@mingxiao/law'
import { oncePer } from '../../forms/once-per.ts'
import { plainText } from '../../forms/plain-text.ts'

/** A wrong wording in a text, what it should be, and where it stands in the text without its spaces. */
export interface FoundWording {
  readonly wrong: string
  readonly right: string
  readonly start: number
}

/**
 * The wrong wordings of a text from left to right, the longest where several begin at one place. What overlaps a correct
 * phrase that the lists guard is left alone: “究竟争取” holds no 竟争.
 */
export function findWordings(text: string, lists: readonly WordingList[]): readonly FoundWording[] {
  const plain = plainText(text)
  const found = candidatesIn(plain, indexOf(lists))
  if (found.length === 0) return []
  const guarded = lists.flatMap(({ guards }) => guards.flatMap((guard) => spansOf(plain, guard)))
  const wrong = found.filter(
    ({ start, wrong }) => !guarded.some((span) => span.start < start + wrong.length && start < span.end),
  )
  return longestFirst(wrong)
}

/** Wrong and right by the first two letters of the wrong, as one number; no wording is shorter. */
type Index = ReadonlyMap<number, WordingList['pairs']>

function candidatesIn(plain: string, index: Index): readonly FoundWording[] {
  const found: FoundWording[] = []
  for (let start = 0; start + 1 < plain.length; start += 1) {
    const pairs = index.get(twoLettersAt(plain, start))
    if (pairs === undefined) continue
    for (const [wrong, right] of pairs) if (plain.startsWith(wrong, start)) found.push({ wrong, right, start })
  }
  return found
}

/** Of wordings that overlap only the first, and of those that begin together the longest. */
function longestFirst(found: readonly FoundWording[]): readonly FoundWording[] {
  const kept: FoundWording[] = []
  const ordered = found.toSorted((a, b) => a.start - b.start || b.wrong.length - a.wrong.length)
  for (const wording of ordered) {
    const last = kept.at(-1)
    if (!last || last.start + last.wrong.length <= wording.start) kept.push(wording)
  }
  return kept
}

interface Span {
  readonly start: number
  readonly end: number
}

function spansOf(plain: string, phrase: string): readonly Span[] {
  const spans: Span[] = []
  for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
    spans.push({ start: at, end: at + phrase.length })
  }
  return spans
}

const indexOf = oncePer((lists: readonly WordingList[]): Index => {
  const key = lists.map(({ id }) => id).join()
  const known = indexes.get(key)
  if (known) return known
  const index = Map.groupBy(
    lists.flatMap(({ pairs }) => pairs),
    ([wrong]) => twoLettersAt(wrong, 0),
  )
  indexes.set(key, index)
  return index
})

function twoLettersAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 15) ^ text.charCodeAt(at + 1)
}

const indexes = new Map<string, Index>()

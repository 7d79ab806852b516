import type { WordingList } from '@mingxiao/law'
import { plainText } from '../forms/plain-text.ts'

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
  const found = lists.flatMap((list) => candidatesIn(plain, list))
  if (found.length === 0) return []
  const guarded = lists.flatMap(({ guards }) => guards.flatMap((guard) => spansOf(plain, guard)))
  const wrong = found.filter(
    ({ start, wrong }) => !guarded.some((span) => span.start < start + wrong.length && start < span.end),
  )
  return longestFirst(wrong)
}

function candidatesIn(plain: string, list: WordingList): readonly FoundWording[] {
  const pairs = pairsByLetter(list)
  const found: FoundWording[] = []
  for (let start = 0; start < plain.length; start += 1) {
    for (const [wrong, right] of pairs.get(plain[start] ?? '') ?? []) {
      if (plain.startsWith(wrong, start)) found.push({ wrong, right, start })
    }
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

type Pairs = ReadonlyMap<string, WordingList['pairs']>

function pairsByLetter(list: WordingList): Pairs {
  const known = memo.get(list)
  if (known) return known
  const pairs = Map.groupBy(list.pairs, ([wrong]) => wrong[0] ?? '')
  memo.set(list, pairs)
  return pairs
}

const memo = new WeakMap<WordingList, Pairs>()

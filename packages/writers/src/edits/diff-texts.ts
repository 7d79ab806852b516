/** A change to a text: what stands from `start` to `end` is to read `text`. */
export interface Hunk {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The changes that turn one text into another. Figures and words change whole, and changes that hardly anything keeps
 * apart are one, so that people can read them; but a line's end that stays is never part of a change.
 */
export function diffTexts(from: string, to: string): readonly Hunk[] {
  const [old, fresh] = [tokensOf(from), tokensOf(to)]
  const kept = keptTokens(old, fresh)
  const hunks: Hunk[] = []
  let [at, [oldAt, freshAt]] = [0, [0, 0]]
  for (const [oldKept, freshKept] of [...kept, [old.length, fresh.length] as const]) {
    const removed = old.slice(oldAt, oldKept).join('')
    const added = fresh.slice(freshAt, freshKept).join('')
    if (removed !== '' || added !== '') hunks.push({ start: at, end: at + removed.length, text: added })
    at += removed.length + (old[oldKept]?.length ?? 0)
    ;[oldAt, freshAt] = [oldKept + 1, freshKept + 1]
  }
  return joinClose(hunks, from).map((hunk) => alignLines(hunk, from))
}

/** Figures with their signs and Latin words are one token; every other letter is its own. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\d０-９](?:[\d０-９.．,，]*[\d０-９])?[%％]?|[A-Za-z]+|./gsu) ?? []
}

/** Longest common subsequence, as pairs of positions; what both texts begin or end with is kept without a search. */
function keptTokens(old: readonly string[], fresh: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1
  let tail = 0
  const most = Math.min(old.length, fresh.length) - head
  while (tail < most && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1
  const middle = longestCommon(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail))
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle.map(([a, b]) => [a + head, b + head] as const),
    ...Array.from({ length: tail }, (_, at) => [old.length - tail + at, fresh.length - tail + at] as const),
  ]
}

function longestCommon(old: readonly string[], fresh: readonly string[]): readonly (readonly [number, number])[] {
  if (old.length * fresh.length > largestTable) return []
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1))
  const at = (a: number, b: number) => lengths[a]?.[b] ?? 0
  for (let a = old.length - 1; a >= 0; a--) {
    const row = lengths[a]
    for (let b = fresh.length - 1; b >= 0 && row; b--) {
      row[b] = old[a] === fresh[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let a = 0, b = 0; a < old.length && b < fresh.length; ) {
    if (old[a] === fresh[b]) pairs.push([a++, b++])
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1
    else b += 1
  }
  return pairs
}

/** Of several ways to say which letters go, the one that takes out whole lines where there is one. */
function alignLines(hunk: Hunk, from: string): Hunk {
  if (hunk.text !== '' || !from.slice(hunk.start, hunk.end).includes('\n')) return hunk
  const ways = [hunk]
  for (let { start, end } = hunk; start > 0 && from[start - 1] === from[end - 1]; ) {
    ways.push({ start: --start, end: --end, text: '' })
  }
  for (let { start, end } = hunk; end < from.length && from[start] === from[end]; ) {
    ways.push({ start: ++start, end: ++end, text: '' })
  }
  return ways.find(({ start, end }) => isLines(from, start, end)) ?? hunk
}

function isLines(from: string, start: number, end: number): boolean {
  const beginsLine = start === 0 || from[start - 1] === '\n'
  const endsLine = end === from.length || from[end] === '\n'
  return (beginsLine && from[end - 1] === '\n') || (endsLine && from[start] === '\n')
}

/** Texts further apart than this change as a whole. */
const largestTable = 4_000_000
const closeTokens = 2

function joinClose(hunks: readonly Hunk[], from: string): readonly Hunk[] {
  const joined: Hunk[] = []
  for (const { start, end, text } of hunks) {
    const before = joined.at(-1)
    const between = before ? from.slice(before.end, start) : ''
    const isMere = before?.text === '' && text === ''
    if (before && !isMere && tokensOf(between).length <= closeTokens && !between.includes('\n')) {
      joined[joined.length - 1] = { start: before.start, end, text: before.text + between + text }
    } else joined.push({ start, end, text })
  }
  return joined
}

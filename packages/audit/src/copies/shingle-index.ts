import { Decimal } from '@mingxiao/core'
import type { Corpus } from './corpus.ts'
import { winnow } from './winnow.ts'

/** Where the chosen shingles of a corpus stand, in the order of packages; what is anybody's text is left out. */
export interface ShingleIndex {
  /** The first occurrence of the shingle in a package that the test lets pass; null where there is none. */
  find(hash: number, isAllowed: (owner: number) => boolean): Occurrence | null
}

export interface Occurrence {
  readonly owner: number
  readonly at: number
}

/** The hashes and entries are held sorted in one array of numbers: some sixteen bytes for each chosen shingle. */
export function indexShingles(corpus: Corpus): ShingleIndex {
  const { owners, places, hashes } = chosenShingles(corpus)
  const ownerOf = (key: number) => owners[key % entryLimit] ?? 0
  const sorted = Float64Array.from(hashes, (hash, entry) => hash * entryLimit + entry).sort()
  const keys = withoutCommon(sorted, ownerOf, corpus)
  return {
    find(hash, isAllowed) {
      for (let at = firstAtLeast(keys, hash * entryLimit); at < keys.length; at += 1) {
        const key = keys[at] ?? 0
        if (key >= (hash + 1) * entryLimit) return null
        const owner = ownerOf(key)
        if (isAllowed(owner)) return { owner, at: places[key % entryLimit] ?? 0 }
      }
      return null
    },
  }
}

/** Hashes have 29 bits, entries 24: together what a float holds exactly. */
const entryLimit = 2 ** 24

/** Shared runs of this many letters beyond a shingle's length are certain to be found. */
export const winnowWindow = 9

function chosenShingles({ texts, limits }: Corpus) {
  const owners: number[] = []
  const places: number[] = []
  const hashes: number[] = []
  for (const [owner, { text }] of texts.entries()) {
    winnow(text, { length: limits.shingle, window: winnowWindow }, (hash, at) => {
      owners.push(owner)
      places.push(at)
      hashes.push(hash)
    })
  }
  if (hashes.length >= entryLimit) throw new Error(`${hashes.length} shingles are more than one index holds`)
  return { owners: Int32Array.from(owners), places: Int32Array.from(places), hashes }
}

/** What stands in most packages is a formula of the trade, and nobody copied it from anybody. */
function withoutCommon(
  keys: Float64Array,
  ownerOf: (key: number) => number,
  { digests, limits }: Corpus,
): Float64Array {
  const share = limits.commonShare.times(Decimal.count(digests.length))
  const isCommon = (count: number) => count > limits.commonPackages && Decimal.count(count).isAbove(share)
  let kept = 0
  for (let start = 0; start < keys.length; ) {
    const next = (Math.floor((keys[start] ?? 0) / entryLimit) + 1) * entryLimit
    let end = start
    let count = 0
    for (let last = -1; end < keys.length && (keys[end] ?? 0) < next; end += 1) {
      const owner = ownerOf(keys[end] ?? 0)
      if (owner !== last) count += 1
      last = owner
    }
    if (!isCommon(count)) {
      keys.copyWithin(kept, start, end)
      kept += end - start
    }
    start = end
  }
  return keys.subarray(0, kept)
}

function firstAtLeast(keys: Float64Array, wanted: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

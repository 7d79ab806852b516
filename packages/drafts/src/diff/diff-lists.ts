import { commonSequence } from '@mingxiao/core'

/**
 * What differs between two lists: pairs of old and new, null for what was added or removed. What stays is the longest common
 * sequence; what was removed and added between two that stay is paired in order.
 */
export function diffLists<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly (readonly [T | null, T | null])[] {
  let start = 0
  while (start < a.length && start < b.length && isSame(a[start] as T, b[start] as T)) start++
  let end = 0
  const isLeft = () => end < a.length - start && end < b.length - start
  while (isLeft() && isSame(a[a.length - 1 - end] as T, b[b.length - 1 - end] as T)) end++
  const [before, after] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const kept = before.length * after.length > mostCompared ? [] : commonSequence(before, after, isSame)
  const stops = [...kept, [before.length, after.length] as const]
  let [from, to] = [0, 0]
  return stops.flatMap(([i, j]) => {
    const gone = before.slice(from, i)
    const come = after.slice(to, j)
    from = i + 1
    to = j + 1
    return Array.from(
      { length: Math.max(gone.length, come.length) },
      (_, at) => [gone[at] ?? null, come[at] ?? null] as const,
    )
  })
}

/** Beyond this many comparisons the lists have little in common, and are paired in order. */
const mostCompared = 1_000_000

/**
 * Pairs of two sequences that keep the order: as many as can be that are the same, and as few as can be that stand alone. What stands
 * between the same pairs is paired though it differs.
 */
export function alignSequences<A, B>(
  one: readonly A[],
  other: readonly B[],
  isSame: (a: A, b: B) => boolean,
): readonly (readonly [A, B])[] {
  if (one.length === other.length) return one.flatMap((a, at) => pairOf(a, other[at]))
  const costs = costsOf(one, other, isSame)
  const cost = (a: number, b: number) => costs[a]?.[b] ?? Number.POSITIVE_INFINITY
  const pairs: (readonly [A, B])[] = []
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [first, second] = [one[a] as A, other[b] as B]
    const change = isSame(first, second) ? 0 : 1
    if (cost(a, b) === cost(a + 1, b + 1) + change) {
      pairs.push([first, second])
      a += 1
      b += 1
    } else if (cost(a, b) === cost(a + 1, b) + 1) a += 1
    else b += 1
  }
  return pairs
}

function pairOf<A, B>(a: A, b: B | undefined): readonly (readonly [A, B])[] {
  return b === undefined ? [] : [[a, b]]
}

/** The least that the ends of both sequences cost from each position on: one for a pair that differs, one for what stands alone. */
function costsOf<A, B>(
  one: readonly A[],
  other: readonly B[],
  isSame: (a: A, b: B) => boolean,
): readonly Uint32Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1))
  const cost = (a: number, b: number) => rows[a]?.[b] ?? 0
  for (let a = one.length; a >= 0; a--) {
    const row = rows[a]
    for (let b = other.length; row && b >= 0; b--) {
      if (a === one.length) row[b] = other.length - b
      else if (b === other.length) row[b] = one.length - a
      else {
        const change = isSame(one[a] as A, other[b] as B) ? 0 : 1
        row[b] = Math.min(cost(a + 1, b + 1) + change, cost(a + 1, b) + 1, cost(a, b + 1) + 1)
      }
    }
  }
  return rows
}

/**
 * Pairs of two sequences that keep the order: as many as can be that are the same, and as few as can be that stand alone. What stands
 * between the same pairs is paired though it differs.
 */
export function alignSequences<A, B>(
  one: readonly A[],
  other: readonly B[],
  isSame: (a: A, b: B) => boolean,
): readonly (readonly [A, B])[] {
  const shorter = Math.min(one.length, other.length)
  const sameAt = (a: number, b: number) => isSame(one[a] as A, other[b] as B)
  let head = 0
  while (head < shorter && sameAt(head, head)) head += 1
  let tail = 0
  while (tail < shorter - head && sameAt(one.length - 1 - tail, other.length - 1 - tail)) tail += 1
  const [middle, beside] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)]
  return [
    ...inOrder(one.slice(0, head), other),
    ...(middle.length * beside.length > largestTable ? inOrder(middle, beside) : alignMiddle(middle, beside, isSame)),
    ...inOrder(one.slice(one.length - tail), other.slice(other.length - tail)),
  ]
}

/** Sequences further apart than this are paired as they come. */
const largestTable = 4_000_000

function inOrder<A, B>(one: readonly A[], other: readonly B[]): readonly (readonly [A, B])[] {
  return one.slice(0, other.length).map((a, at) => [a, other[at] as B])
}

function alignMiddle<A, B>(
  one: readonly A[],
  other: readonly B[],
  isSame: (a: A, b: B) => boolean,
): readonly (readonly [A, B])[] {
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

/** Sets of things that belong together, joined pair by pair. */
export interface UnionFind {
  join(a: number, b: number): void
  /** The members of each set of more than one. */
  groups(): readonly (readonly number[])[]
}

export function createUnionFind(size: number): UnionFind {
  const parents = Int32Array.from({ length: size }, (_, at) => at)
  return {
    join(a, b) {
      const [first, second] = [rootOf(a), rootOf(b)].toSorted((x, y) => x - y)
      if (first !== undefined && second !== undefined) parents[second] = first
    },
    groups: () => [...Map.groupBy(parents.keys(), (at) => rootOf(at)).values()].filter((members) => members.length > 1),
  }

  function rootOf(member: number): number {
    let root = member
    for (let above = parents[root] ?? root; above !== root; above = parents[root] ?? root) {
      parents[root] = parents[above] ?? above
      root = above
    }
    return root
  }
}

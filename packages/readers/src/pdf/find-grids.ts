import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { mergeSegments, tolerance } from './merge-segments.ts'
import type { Segment } from './page-content.ts'
import { type RuledGrid, readGrid } from './ruled-grid.ts'

/** The ruled tables of a page: one for each set of lines that touch. */
export function findGrids(segments: readonly Segment[]): RuledGrid[] {
  const merged = mergeSegments(segments).filter(({ from, to }) => to - from > tolerance)
  const horizontal = merged.filter(({ isVertical }) => !isVertical)
  const vertical = merged.filter(({ isVertical }) => isVertical)
  if (horizontal.length * vertical.length > limits.crossings) return findGrids(longOnes(segments))

  const groups = new Groups(merged.length)
  for (const [index, line] of horizontal.entries()) {
    for (const [across, other] of vertical.entries()) {
      if (touch(line, other)) groups.join(index, horizontal.length + across)
    }
  }
  const bySet = Map.groupBy([...horizontal, ...vertical].entries(), ([index]) => groups.rootOf(index))
  return [...bySet.values()].flatMap((members) => {
    const grid = members.length > 2 ? readGrid(members.map(([, segment]) => segment)) : null
    return grid === null ? [] : [grid]
  })
}

/** Of a page full of lines, such as a map, only those that may be the borders of a table. */
function longOnes(segments: readonly Segment[]): readonly Segment[] {
  const long = mergeSegments(segments).filter(({ from, to }) => to - from > shortestBorder)
  if (long.length === mergeSegments(segments).length) throw readerError('pdf-page-too-full', `${long.length} lines`)
  return long
}

const shortestBorder = 30

function touch(horizontal: Segment, vertical: Segment): boolean {
  return (
    vertical.at >= horizontal.from - tolerance &&
    vertical.at <= horizontal.to + tolerance &&
    horizontal.at >= vertical.from - tolerance &&
    horizontal.at <= vertical.to + tolerance
  )
}

/** Sets of numbers that are joined step by step. */
class Groups {
  readonly #parents: number[]

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index)
  }

  rootOf(member: number): number {
    let root = member
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root
    for (let at = member; at !== root; ) {
      const next = this.#parents[at] ?? root
      this.#parents[at] = root
      at = next
    }
    return root
  }

  join(a: number, b: number): void {
    this.#parents[this.rootOf(a)] = this.rootOf(b)
  }
}

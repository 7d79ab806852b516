import type { Segment } from './page-content.ts'

/** How far apart two lines are that count as one, in points: borders are drawn twice, and in pieces. */
export const tolerance = 3

/** Joins pieces of lines that lie on one another or follow one another. */
export function mergeSegments(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = []
  for (const isVertical of [false, true]) {
    const sorted = segments.filter((segment) => segment.isVertical === isVertical).sort((a, b) => a.at - b.at)
    for (const group of groupByPosition(sorted)) merged.push(...joinPieces(group))
  }
  return merged
}

function groupByPosition(sorted: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = []
  let start = Number.NEGATIVE_INFINITY
  for (const segment of sorted) {
    if (segment.at - start > tolerance) {
      groups.push([])
      start = segment.at
    }
    groups.at(-1)?.push(segment)
  }
  return groups
}

function joinPieces(group: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of [...group].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && segment.from <= last.to + tolerance) {
      joined.splice(-1, 1, { ...last, to: Math.max(last.to, segment.to) })
    } else joined.push(segment)
  }
  return joined
}

/** The positions in order, those that count as one only once, by the first of them. */
export function distinctPositions(positions: readonly number[]): number[] {
  const distinct: number[] = []
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = distinct.at(-1)
    if (last === undefined || position - last > tolerance) distinct.push(position)
  }
  return distinct
}

/** Index of the position that the value counts as, or of the last one before it. */
export function indexOfPosition(positions: readonly number[], value: number): number {
  let low = 0
  let high = positions.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) <= value + tolerance) low = middle
    else high = middle
  }
  return low
}

import type { SharedRun, Stretch } from './shared-runs.ts'
import { createUnionFind } from './union-find.ts'

/** A run together with the package it was found in. */
export interface FoundRun {
  readonly run: SharedRun
  /** The package, by position. */
  readonly position: number
}

/** One text in several packages: the stretch of each. */
export interface Cluster {
  readonly letters: number
  readonly stretches: readonly PlacedStretch[]
  readonly runs: readonly FoundRun[]
}

export interface PlacedStretch extends Stretch {
  readonly position: number
}

/** Runs that share a stretch, or nearly so, are one text in several packages. */
export function clusterRuns(found: readonly FoundRun[]): readonly Cluster[] {
  const stretches = found.flatMap(({ run, position }): PlacedStretch[] => [
    { position: run.owner, ...run.theirs },
    { position, ...run.ours },
  ])
  const sets = createUnionFind(stretches.length)
  for (const at of found.keys()) sets.join(2 * at, 2 * at + 1)
  const byPackage = Map.groupBy(stretches.keys(), (at) => stretches[at]?.position)
  for (const members of byPackage.values()) joinOverlapping(members, stretches, sets.join)
  return sets.groups().map((members) => clusterOf(members, stretches, found))
}

function joinOverlapping(
  members: readonly number[],
  stretches: readonly PlacedStretch[],
  join: (a: number, b: number) => void,
): void {
  const ordered = members.toSorted((a, b) => (stretches[a]?.start ?? 0) - (stretches[b]?.start ?? 0))
  for (const [at, member] of ordered.entries()) {
    for (const other of ordered.slice(at + 1)) {
      const [a, b] = [stretches[member], stretches[other]]
      if (!a || !b || b.start >= a.end) break
      if (areMostlyOne(a, b)) join(member, other)
    }
  }
}

/** What they share is more than half of what they cover together. */
function areMostlyOne(a: Stretch, b: Stretch): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return 2 * shared > Math.max(a.end, b.end) - Math.min(a.start, b.start)
}

function clusterOf(
  members: readonly number[],
  stretches: readonly PlacedStretch[],
  found: readonly FoundRun[],
): Cluster {
  const runs = [...new Set(members.map((member) => member >> 1))].flatMap((at) => found[at] ?? [])
  const own = members.flatMap((member) => stretches[member] ?? [])
  const widest = [...Map.groupBy(own, ({ position }) => position).values()].map((same) =>
    same.reduce((widest, one) => (one.end - one.start > widest.end - widest.start ? one : widest)),
  )
  return {
    letters: Math.max(...runs.map(({ run }) => run.letters)),
    stretches: widest.toSorted((a, b) => a.position - b.position),
    runs,
  }
}

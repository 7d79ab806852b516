/** Of the known names those that are fewest letters away, the nearest first; none where nothing is near. */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  return known
    .map((candidate) => ({ candidate, distance: distanceOf(name, candidate) }))
    .filter(
      ({ candidate, distance }) => distance <= Math.max(1, Math.ceil(Math.max(name.length, candidate.length) / 2)),
    )
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Levenshtein distance. */
function distanceOf(from: string, to: string): number {
  const ends = [...to]
  let row = [0, ...ends.map((_, at) => at + 1)]
  for (const [above, letter] of [...from].entries()) {
    const next = [above + 1]
    for (const [at, other] of ends.entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

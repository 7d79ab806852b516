/** A note and the height of its cell, in points of the screen. */
export interface WantedNote {
  readonly id: string
  readonly wanted: number
  readonly height: number
}

/** Puts each note beside its cell, or as near below as those before it leave room; the active one exactly. */
export function stackNotes(notes: readonly WantedNote[], active: string | null): ReadonlyMap<string, number> {
  const ordered = notes.toSorted((a, b) => a.wanted - b.wanted)
  const tops = new Map<string, number>()
  const at = ordered.findIndex(({ id }) => id === active)
  const first = at < 0 ? 0 : at
  let floor = at < 0 ? 0 : (ordered[at]?.wanted ?? 0)
  for (const { id, wanted, height } of ordered.slice(first)) {
    const top = Math.max(floor, wanted)
    tops.set(id, top)
    floor = top + height + gap
  }
  let ceiling = ordered[first]?.wanted ?? 0
  for (const { id, wanted, height } of ordered.slice(0, first).reverse()) {
    const top = Math.min(ceiling - gap - height, wanted)
    tops.set(id, top)
    ceiling = top
  }
  return tops
}

const gap = 8

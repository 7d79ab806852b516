import type { CellValue } from '../editing/edit-cells.ts'

/** A cell as the server last said it stands. */
export interface KnownCell {
  readonly value: string
  readonly revision: string
}

/** A cell that somebody else changed before our change arrived. */
export interface Conflict {
  readonly address: string
  readonly why: 'changed' | 'gone'
  /** What they wrote. */
  readonly value: string
  readonly revision: string
}

/** What is known of the server's cells, and what stands between them and ours. */
export interface SyncState {
  readonly known: ReadonlyMap<string, KnownCell>
  readonly conflicts: ReadonlyMap<string, Conflict>
}

export interface CellEdit extends KnownCell {
  readonly address: string
}

/** What the server does not have yet, but for cells in conflict, which wait for a decision. */
export function unsentEdits(cells: ReadonlyMap<string, string>, { known, conflicts }: SyncState): readonly CellEdit[] {
  const addresses = new Set([...cells.keys(), ...known.keys()])
  return [...addresses].flatMap((address): readonly CellEdit[] => {
    const [value, there] = [cells.get(address) ?? '', known.get(address)]
    if (value === (there?.value ?? '') || conflicts.has(address)) return []
    return [{ address, value, revision: there?.revision ?? '0' }]
  })
}

export function afterSaved(sync: SyncState, edits: readonly CellEdit[], revision: string): SyncState {
  const known = new Map(sync.known)
  for (const { address, value } of edits) known.set(address, { value, revision })
  return { ...sync, known }
}

export function afterConflicts(sync: SyncState, found: readonly Conflict[]): SyncState {
  return { ...sync, conflicts: new Map([...sync.conflicts, ...found.map((one) => [one.address, one] as const)]) }
}

/** mine: our text goes out again, over theirs. theirs: our cell takes what they wrote. */
export function settleConflict(sync: SyncState, { address, value, revision }: Conflict): SyncState {
  const conflicts = new Map(sync.conflicts)
  conflicts.delete(address)
  return { known: new Map(sync.known).set(address, { value, revision }), conflicts }
}

/** What others changed and we did not: these cells take it. Where we changed it too, our old revision will meet theirs. */
export function afterReading(
  sync: SyncState,
  read: readonly CellEdit[],
  cells: ReadonlyMap<string, string>,
): { readonly sync: SyncState; readonly received: readonly CellValue[] } {
  const known = new Map(sync.known)
  const received = read.flatMap(({ address, value, revision }): readonly CellValue[] => {
    const [ours, there] = [cells.get(address) ?? '', sync.known.get(address)]
    if (ours !== (there?.value ?? '') && ours !== value) return []
    known.set(address, { value, revision })
    return ours === value ? [] : [[address, value]]
  })
  return { sync: { ...sync, known }, received }
}

import type { CellValue } from '../editing/edit-cells.ts'
import { isListCell, mergeLists } from './merge-lists.ts'
import { type Conflict, type SyncState, settleConflict } from './sync-state.ts'

/** What conflicts leave once lists have merged by themselves, so that the rows of both stay. */
export interface SettledLists {
  readonly sync: SyncState
  readonly received: readonly CellValue[]
  /** For people to decide. */
  readonly left: readonly Conflict[]
}

export function settleLists(
  start: SyncState,
  conflicts: readonly Conflict[],
  cells: ReadonlyMap<string, string>,
): SettledLists {
  const versionsOf = ({ address, value }: Conflict) => ({
    base: start.known.get(address)?.value ?? '',
    ours: cells.get(address) ?? '',
    theirs: value,
  })
  const isList = (conflict: Conflict) =>
    conflict.why === 'changed' && isListCell(conflict.address, Object.values(versionsOf(conflict)))
  const lists = conflicts.filter(isList)
  return {
    sync: lists.reduce(settleConflict, start),
    received: lists.map((conflict) => [conflict.address, mergeLists(versionsOf(conflict))]),
    left: conflicts.filter((conflict) => !isList(conflict)),
  }
}

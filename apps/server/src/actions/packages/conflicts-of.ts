import type { CellTable } from '../../store/tables.ts'
import type { CellEdit } from './cell-edit.ts'
import { isListed } from './is-listed.ts'

export interface CellConflict {
  readonly address: string
  /** changed: somebody else wrote another value. gone: somebody else took its row away. */
  readonly why: 'changed' | 'gone'
  readonly value: string
  readonly revision: string
  readonly changedBy: string | null
  readonly changedAt: Date | null
}

/** What stands in the way of edits: cells that are no longer as their editor saw them. */
export function conflictsOf(
  edits: readonly CellEdit[],
  cells: ReadonlyMap<string, CellTable>,
): readonly CellConflict[] {
  const edited = new Map(edits.map(({ address, value }) => [address, value]))
  const after = (address: string) => edited.get(address) ?? cells.get(address)?.value
  return edits.flatMap(({ address, value, revision }): readonly CellConflict[] => {
    const cell = cells.get(address)
    const isChanged = (cell?.revision ?? '0') !== revision && (cell?.value ?? '') !== value
    if (!isChanged && isListed(address, after)) return []
    return [
      {
        address,
        why: isChanged ? 'changed' : 'gone',
        value: cell?.value ?? '',
        revision: cell?.revision ?? '0',
        changedBy: cell?.changed_by ?? null,
        changedAt: cell?.changed_at ?? null,
      },
    ]
  })
}

import { cellFault, type Draft } from '@mingxiao/drafts'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import type { CellTable } from '../../store/tables.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { isListed } from './is-listed.ts'
import { writeCells } from './write-cells.ts'

export interface CellEdit {
  readonly address: string
  readonly value: string
  /** Of the cell as the caller saw it; '0' where it was not there. */
  readonly revision: string
}

/** Either every edit is written, or none is and each cell that stands in the way is named with what is there now. */
export type EditAnswer =
  | { readonly outcome: 'saved'; readonly revision: string; readonly judged: JudgedCells }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly CellConflict[] }

export interface CellConflict {
  readonly address: string
  /** changed: somebody else wrote another value. gone: somebody else took its row away. */
  readonly why: 'changed' | 'gone'
  readonly value: string
  readonly revision: string
  readonly changedBy: string | null
  readonly changedAt: Date | null
}

export async function editCells(
  { database }: Services,
  actor: Actor,
  packageId: string,
  edits: readonly CellEdit[],
): Promise<EditAnswer> {
  const answer = await inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'edit')
    checkEdits(edits, pack.edition as Draft['edition'])
    const cells = await cellsOf(work, pack.region_id, pack.id)
    const conflicts = conflictsOf(edits, cells)
    if (conflicts.length > 0) return { conflicts }
    const changed = edits.filter(({ address, value }) => (cells.get(address)?.value ?? '') !== value)
    return { pack, ...(await writeCells(work, actor, pack, { cells, changed, said: { action: 'edit-cells' } })) }
  })
  if ('conflicts' in answer) return { outcome: 'conflict', conflicts: answer.conflicts }
  // Judged after the commit: nobody waits for it.
  return { outcome: 'saved', revision: answer.revision, judged: await judgeCells(answer.pack, answer.cells) }
}

const mostEdits = 2_000
const longestValue = 20_000

function checkEdits(edits: readonly CellEdit[], edition: Draft['edition']): void {
  const addresses = new Set(edits.map(({ address }) => address))
  if (edits.length > mostEdits || addresses.size < edits.length)
    throw serverError('cells-invalid', `${edits.length} edits of ${addresses.size} cells`)
  for (const { address, value } of edits) {
    const fault = cellFault(edition, address, value)
    if (fault === 'unknown') throw serverError('cell-unknown', `no cell ${address}`, { detail: address })
    // PostgreSQL keeps no NUL, and half a surrogate pair is no text.
    if (fault === 'unfit' || value.length > longestValue || value.includes('\0') || !value.isWellFormed())
      throw serverError('cell-unfit', `a value of ${value.length} characters in ${address}`, { detail: address })
  }
}

function conflictsOf(edits: readonly CellEdit[], cells: ReadonlyMap<string, CellTable>): readonly CellConflict[] {
  const after = new Map([...cells].map(([address, { value }]) => [address, value]))
  for (const { address, value } of edits) after.set(address, value)
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

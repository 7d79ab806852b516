import type { AppError } from '@mingxiao/core'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { deedRefusal } from '../scope/deed-refusal.ts'
import { type Scope, scopeOf } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { type AskedOnce, answerBefore } from './asked-once.ts'
import { type CellConflict, conflictsOf } from './conflicts-of.ts'
import { editsRefusal } from './edits-refusal.ts'
import { type KnownPackage, knownPackagesOf, lookAt } from './known-packages.ts'
import { saveTexts } from './save-texts.ts'
import type { NewText } from './texts-of.ts'

export interface CellEdit extends NewText {
  /** Of the cell as the caller saw it; '0' where it was not there. */
  readonly revision: string
}

/** Either every edit is written, or none is and each cell that stands in the way is named with what is there now. */
export type EditAnswer =
  | { readonly outcome: 'saved'; readonly revision: string }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly CellConflict[] }

/**
 * Saves cells in one commit, and judges nothing: findings follow to whoever watches or asks. Under `once` the same request is
 * given the same answer and changes nothing a second time.
 */
export async function editCells(
  { database }: Services,
  actor: Actor,
  packageId: string,
  edits: readonly CellEdit[],
  once: AskedOnce | null = null,
): Promise<EditAnswer> {
  const scope = await scopeOf(database, actor)
  const known = knownPackagesOf(database)
  return known.turns.take(packageId, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const remembered = known.take(packageId)
      const before = remembered || !once ? null : await answerBefore(database, actor.accountId, once)
      if (before !== null) return JSON.parse(before)
      const seen = remembered ?? (await lookAt(database, scope, packageId))
      const { refusal, conflicts, changed } = weigh(seen, scope, edits)
      // What is remembered may be old: nothing is refused by it.
      if (remembered && (refusal || conflicts.length > 0 || changed.length === 0)) continue
      if (refusal) throw refusal
      if (conflicts.length > 0) return { outcome: 'conflict', conflicts }
      const saved = changed.length === 0 ? seen : await saveTexts(database, scope, seen, changed, once)
      if (saved === null) continue
      known.keep(saved)
      return { outcome: 'saved', revision: saved.pack.revision }
    }
    throw serverError('database-unavailable', `${packageId} is changed by others all the time`)
  })
}

/** Another process would have to write between every look and the write that follows it. */
const mostTries = 20

interface Weighed {
  readonly refusal: AppError | null
  readonly conflicts: readonly CellConflict[]
  /** Where the texts differ from what is there. */
  readonly changed: readonly NewText[]
}

function weigh({ pack, cells }: KnownPackage, scope: Scope, edits: readonly CellEdit[]): Weighed {
  const roles = scope.rolesAt(pack.organisation_id)
  const refusal = deedRefusal('edit', { ...pack, roles }, []) ?? editsRefusal(edits, pack.edition)
  if (refusal) return { refusal, conflicts: [], changed: [] }
  const changed = edits.filter(({ address, value }) => (cells.get(address)?.value ?? '') !== value)
  return { refusal: null, conflicts: conflictsOf(edits, cells), changed }
}

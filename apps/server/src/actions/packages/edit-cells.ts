import type { AppError } from '@mingxiao/core'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import type { Database } from '../../store/connect.ts'
import type { SessionProof } from '../../store/identity/find-admission.ts'
import { writeOutLog } from '../../store/write-out-log.ts'
import { deedRefusal } from '../scope/deed-refusal.ts'
import { type Scope, scopeOf } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { type AskedOnce, answerBefore } from './asked-once.ts'
import type { CellEdit } from './cell-edit.ts'
import { type CellConflict, conflictsOf } from './conflicts-of.ts'
import { editsRefusal } from './edits-refusal.ts'
import { type KnownPackage, knownPackagesOf, lookAt } from './known-packages.ts'
import { changesIn } from './package-changes.ts'
import { saveTexts } from './save-texts.ts'
import type { NewText } from './texts-of.ts'

/** Either every edit is written, or none is and each cell that stands in the way is named with what is there now. */
export type EditAnswer =
  | { readonly outcome: 'saved'; readonly revision: string }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly CellConflict[] }

/**
 * Saves cells in one commit, and judges nothing: findings follow to whoever watches or asks. Under `once` the same request is
 * given the same answer, and changes nothing a second time.
 */
export async function editCells(
  { database }: Services,
  actor: Actor,
  packageId: string,
  edits: readonly CellEdit[],
  once: AskedOnce | null = null,
): Promise<EditAnswer> {
  const scope = await scopeOf(database, actor)
  return knownPackagesOf(database).turns.take(packageId, async () => {
    const saved = await saveRemembered(database, scope, { packageId, edits, once, proof: null })
    if (saved) return saved
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before = once && (await answerBefore(database, actor.accountId, once))
      if (before) {
        await writeOutLog(database)
        return JSON.parse(before)
      }
      const seen = await lookAt(database, scope, packageId)
      const { refusal, conflicts, changed } = weigh(seen, scope, edits)
      if (refusal) throw refusal
      if (conflicts.length > 0) return { outcome: 'conflict', conflicts }
      const left = changed.length === 0 ? seen : await saveTexts(database, scope, seen, changed, { once, proof: null })
      if (left === null) continue
      // Somebody else wrote the same, perhaps a moment ago.
      if (left === seen) await writeOutLog(database)
      return savedAs(database, left)
    }
    throw serverError('database-unavailable', `${packageId} is changed by others all the time`)
  })
}

/** Another process would have to write between every look and the write that follows it. */
const mostTries = 20

/**
 * Saves cells by what is remembered of the actor and the package, in one round trip; the statement proves both. Null where that
 * does not do: then the actor has to be admitted first, and `editCells` answers.
 */
export async function editAsRemembered(
  { database }: Services,
  actor: Actor,
  asked: RememberedEdit,
): Promise<EditAnswer | null> {
  const scope = await scopeOf(database, actor)
  return knownPackagesOf(database).turns.take(asked.packageId, () => saveRemembered(database, scope, asked))
}

export interface RememberedEdit {
  readonly packageId: string
  readonly edits: readonly CellEdit[]
  readonly once: AskedOnce | null
  /** Null where the actor was admitted just now. */
  readonly proof: SessionProof | null
}

/** What is remembered may be old: nothing is refused by it. */
async function saveRemembered(
  database: Database,
  scope: Scope,
  { packageId, edits, once, proof }: RememberedEdit,
): Promise<EditAnswer | null> {
  const seen = knownPackagesOf(database).take(packageId)
  if (!seen) return null
  const { refusal, conflicts, changed } = weigh(seen, scope, edits)
  if (refusal || conflicts.length > 0 || changed.length === 0) return null
  const left = await saveTexts(database, scope, seen, changed, { once, proof })
  if (left === null) return null
  return savedAs(database, left)
}

/** Remembers a package as it was left, and tells whoever watches it. */
function savedAs(database: Database, left: KnownPackage): EditAnswer {
  const { id, revision } = left.pack
  knownPackagesOf(database).keep(left)
  changesIn(database).tell(id, revision)
  return { outcome: 'saved', revision }
}

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

import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { notesOf, settle } from '../../store/packages/notes.ts'
import { deedRefusal } from '../scope/deed-refusal.ts'
import { loadPackage } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** Marks a note as dealt with: by whoever fills the package in, or by whoever wrote it. */
export function settleNote({ database }: Services, actor: Actor, packageId: string, noteId: string): Promise<void> {
  return inScope(database, actor, async (work, scope) => {
    const pack = await loadPackage(work, scope, packageId, 'lock')
    const { region_id } = pack
    const note = (await notesOf(work, region_id, pack.id)).find(({ id }) => id === noteId)
    const deed = note?.written_by === actor.accountId ? 'note' : 'settle-note'
    const refusal = deedRefusal(deed, pack, [])
    if (refusal) throw refusal
    if (!note) throw serverError('note-not-found', `no note ${noteId} on ${pack.id}`)
    const settled = { settled_by: actor.accountId, settled_at: actor.at }
    if (!(await settle(work, { region_id, id: noteId }, settled)))
      throw serverError('note-settled', `${noteId} was settled before`)
    await record(work, actor, pack, { action: 'settle-note', before: null, after: { note: noteId } })
  })
}

import type { Actor } from '../../auth/actor.ts'
import { newId } from '../../store/new-id.ts'
import { addNotes } from '../../store/packages/notes.ts'
import type { NoteTable } from '../../store/tables.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { type NoteText, noteFrom } from './notes-from.ts'

/** Writes a note on a cell, or on the package as a whole. */
export function addNote({ database }: Services, actor: Actor, packageId: string, text: NoteText): Promise<NoteTable> {
  return inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'note')
    const note = noteFrom(pack, actor, text, newId(actor.at))
    await addNotes(work, [note])
    const after = { note: note.id, cell: note.address, text: note.text }
    await record(work, actor, pack, { action: 'add-note', before: null, after })
    return note
  })
}

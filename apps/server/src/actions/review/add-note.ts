import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { addNotes, notesOf } from '../../store/packages/notes.ts'
import type { NoteTable, PackageTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
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
    if (note.replies_to !== null) await checkReply(work, pack, note)
    await addNotes(work, [note])
    const reply = note.replies_to === null ? {} : { repliesTo: note.replies_to }
    const after = { note: note.id, cell: note.address, text: note.text, ...reply }
    await record(work, actor, pack, { action: 'add-note', before: null, after })
    return note
  })
}

/** A reply stands where what it answers stands. */
async function checkReply(
  work: Work,
  { region_id, id }: PackageTable,
  { replies_to, address }: NoteTable,
): Promise<void> {
  const answered = (await notesOf(work, region_id, id)).find((one) => one.id === replies_to)
  if (!answered || answered.address !== address)
    throw serverError('note-not-found', `no note ${replies_to} at ${address}`)
}

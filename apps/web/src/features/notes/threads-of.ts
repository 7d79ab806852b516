import type { NoteJson } from '@mingxiao/contract'

/** A note with what was answered to it, the oldest first. */
export interface NoteThread {
  readonly note: NoteJson
  readonly replies: readonly NoteJson[]
}

/** Notes as conversations; an answer to an answer stands in the conversation it belongs to. */
export function threadsOf(notes: readonly NoteJson[]): readonly NoteThread[] {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const rootOf = (note: NoteJson): NoteJson => {
    const above = note.repliesTo === null ? undefined : byId.get(note.repliesTo)
    return above ? rootOf(above) : note
  }
  const roots = notes.filter((note) => rootOf(note) === note)
  return roots.map((note) => ({ note, replies: notes.filter((one) => one !== note && rootOf(one) === note) }))
}

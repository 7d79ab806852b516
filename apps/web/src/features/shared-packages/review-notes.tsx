import type { NoteJson } from '@mingxiao/contract'
import type { NoteRights } from '../notes/note-card.tsx'
import { sharedTexts } from './shared-texts.ts'

interface ReviewNotesProps {
  readonly notes: readonly NoteJson[]
  readonly rights: NoteRights
  readonly nameOf: (address: string) => string
  readonly onGo: (address: string) => void
}

/** What came back with the package and nobody has settled yet, with the way to each cell. */
export function ReviewNotes({ notes, rights, nameOf, onGo }: ReviewNotesProps) {
  const { canSettle, settle } = rights
  const open = notes.filter(({ returns, settledAt }) => returns && settledAt === null)
  if (open.length === 0) return null

  return (
    <section className="conflicts" aria-label={sharedTexts.notes}>
      {open.map((note) => (
        <div key={note.id}>
          <p>
            <b>{note.address === '' ? sharedTexts.wholePackage : nameOf(note.address)}</b>
            {note.text}
          </p>
          {note.address === '' ? null : (
            <button type="button" className="quiet" onClick={() => onGo(note.address)}>
              {sharedTexts.goTo}
            </button>
          )}
          {canSettle(note) ? (
            <button type="button" onClick={() => settle(note)}>
              {sharedTexts.settled}
            </button>
          ) : null}
        </div>
      ))}
    </section>
  )
}

import type { NoteJson } from '@mingxiao/contract'
import { useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { locale } from '../../ui/in-language.ts'
import { NoteForm } from './note-form.tsx'
import { notesTexts } from './notes-texts.ts'
import type { NoteThread } from './threads-of.ts'

/** Who may do what with notes, and what those who write them are called. */
export interface NoteRights {
  readonly packageKey: PackageKey
  readonly canWrite: boolean
  readonly canSettle: (note: NoteJson) => boolean
  readonly settle: (note: NoteJson) => Promise<void>
  readonly nameOf: (accountId: string) => string
  readonly onChanged: () => void
}

interface NoteCardProps extends NoteRights {
  readonly thread: NoteThread
}

/** A conversation about a cell: who said what, to be answered or settled. */
export function NoteCard({ thread, packageKey, canWrite, canSettle, settle, nameOf, onChanged }: NoteCardProps) {
  const [isAnswering, setAnswering] = useState(false)
  const { note, replies } = thread
  const isOpen = note.settledAt === null

  return (
    <div className={`note-card${isOpen ? '' : ' settled'}${note.returns ? ' returned' : ''}`}>
      <NoteText note={note} nameOf={nameOf} />
      {replies.map((reply) => (
        <NoteText key={reply.id} note={reply} nameOf={nameOf} />
      ))}
      {isOpen && !isAnswering ? (
        <div className="note-card-foot">
          {canWrite ? (
            <button type="button" className="quiet" onClick={() => setAnswering(true)}>
              {notesTexts.reply}
            </button>
          ) : null}
          {canSettle(note) ? (
            <button type="button" onClick={() => settle(note)}>
              {notesTexts.settle}
            </button>
          ) : null}
        </div>
      ) : null}
      {isAnswering ? (
        <NoteForm
          packageKey={packageKey}
          address={note.address}
          repliesTo={note.id}
          label={notesTexts.reply}
          onSent={() => {
            setAnswering(false)
            onChanged()
          }}
          onCancel={() => setAnswering(false)}
        />
      ) : null}
    </div>
  )
}

function NoteText({ note, nameOf }: { readonly note: NoteJson; readonly nameOf: NoteRights['nameOf'] }) {
  const { text, returns, writtenBy, writtenAt, settledAt } = note
  return (
    <div className="note-text">
      <p className="note-by">
        {returns ? <b>{notesTexts.returned}</b> : null}
        <span>{nameOf(writtenBy)}</span>
        <time dateTime={writtenAt}>{moment.format(new Date(writtenAt))}</time>
        {settledAt === null ? null : <em>{notesTexts.settled}</em>}
      </p>
      <p>{text}</p>
    </div>
  )
}

const moment = new Intl.DateTimeFormat(locale, {
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

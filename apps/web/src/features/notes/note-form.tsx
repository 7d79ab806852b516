import { type FormEvent, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { notesTexts } from './notes-texts.ts'

interface NoteFormProps {
  readonly packageKey: PackageKey
  readonly address: string
  /** The note that it answers. */
  readonly repliesTo?: string
  readonly label: string
  readonly onSent: () => void
  readonly onCancel?: () => void
}

/** Writes a note on a cell, or an answer to one. */
export function NoteForm({ packageKey, address, repliesTo, label, onSent, onCancel }: NoteFormProps) {
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)

  async function send(event: FormEvent) {
    event.preventDefault()
    try {
      const client = await serverClient()
      const body = { address, text: text.trim(), ...(repliesTo === undefined ? {} : { repliesTo }) }
      await client.call('addNote', { params: packageKey, body })
      setText('')
      setRefusal(null)
      onSent()
    } catch (error) {
      setRefusal(refusalText(error) ?? notesTexts.failed)
    }
  }

  return (
    <form
      className="note-form"
      onSubmit={send}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel?.()
      }}
    >
      <textarea
        required
        // biome-ignore lint/a11y/noAutofocus: an answer is begun by pressing its button.
        autoFocus={repliesTo !== undefined}
        maxLength={4000}
        rows={1}
        aria-label={label}
        placeholder={notesTexts.placeholder}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" disabled={text.trim() === ''}>
        {notesTexts.send}
      </button>
      {onCancel ? (
        <button type="button" className="quiet" onClick={onCancel}>
          {notesTexts.cancel}
        </button>
      ) : null}
      {refusal === null ? null : (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </form>
  )
}

import type { PackageContent } from '@mingxiao/contract'
import { type FormEvent, useState } from 'react'
import { movingTexts } from './moving-texts.ts'

interface MoveFormProps {
  readonly move: PackageContent['head']['may']['moves'][number]
  readonly isBusy: boolean
  readonly onMake: (reason: string) => void
  readonly onCancel: () => void
}

/** What a move means, its reason where one is needed, and the last step to it. */
export function MoveForm({ move: { move, needsReason }, isBusy, onMake, onCancel }: MoveFormProps) {
  const [reason, setReason] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    onMake(reason)
  }

  return (
    <form
      className="move-form"
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel()
      }}
    >
      <p>{movingTexts.confirm[move]}</p>
      {needsReason ? (
        <textarea
          required
          // biome-ignore lint/a11y/noAutofocus: the button that was pressed becomes this text.
          autoFocus
          maxLength={4000}
          rows={2}
          aria-label={movingTexts.reason}
          placeholder={movingTexts.reason}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      ) : null}
      <button
        type="submit"
        className="main"
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed becomes this one.
        autoFocus={!needsReason}
        disabled={isBusy}
      >
        {movingTexts.sure(movingTexts.moves[move])}
      </button>
      <button type="button" className="quiet" onClick={onCancel}>
        {movingTexts.cancel}
      </button>
    </form>
  )
}

import type { NoteJson } from '@mingxiao/contract'
import { useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'
import { sharedTexts } from './shared-texts.ts'

interface ReviewNotesProps {
  readonly packageKey: PackageKey
  readonly notes: readonly NoteJson[]
  readonly canSettle: boolean
  readonly nameOf: (address: string) => string
  readonly onGo: (address: string) => void
}

/** What reviewers wrote on cells and nobody has settled yet. */
export function ReviewNotes({ packageKey, notes, canSettle, nameOf, onGo }: ReviewNotesProps) {
  const [settled, setSettled] = useState<readonly string[]>([])
  const open = notes.filter(({ id, settledAt }) => settledAt === null && !settled.includes(id))
  if (open.length === 0) return null

  async function settle(noteId: string) {
    const client = await serverClient()
    await client.call('settleNote', { params: { ...packageKey, noteId } })
    setSettled((before) => [...before, noteId])
  }

  return (
    <section className="conflicts" aria-label={sharedTexts.notes}>
      {open.map(({ id, address, text }) => (
        <div key={id}>
          <p>
            <b>{address === '' ? sharedTexts.wholePackage : nameOf(address)}</b>
            {text}
          </p>
          {address === '' ? null : (
            <button type="button" className="quiet" onClick={() => onGo(address)}>
              {sharedTexts.goTo}
            </button>
          )}
          {canSettle ? (
            <button type="button" onClick={() => settle(id)}>
              {sharedTexts.settled}
            </button>
          ) : null}
        </div>
      ))}
    </section>
  )
}

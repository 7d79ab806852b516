import { useEffect, useState } from 'react'

/** A note that goes out with the return; '' for the package as a whole. */
export interface PendingNote {
  readonly address: string
  readonly text: string
}

/** The notes on a package that were not sent yet; they outlive a reload of the page. */
export function usePendingNotes(packageId: string) {
  const key = `mingxiao-review-notes ${packageId}`
  const [notes, setNotes] = useState<readonly PendingNote[]>(() => readNotes(key))
  useEffect(() => {
    if (notes.length === 0) window.sessionStorage.removeItem(key)
    else window.sessionStorage.setItem(key, JSON.stringify(notes))
  }, [key, notes])
  return {
    notes,
    /** In place of another on the same cell. */
    add: (note: PendingNote) => setNotes((before) => withNote(before, note)),
    remove: (address: string) => setNotes((before) => before.filter((each) => each.address !== address)),
    clear: () => setNotes([]),
  }
}

export function withNote(notes: readonly PendingNote[], note: PendingNote): readonly PendingNote[] {
  return [...notes.filter(({ address }) => address !== note.address), note]
}

function readNotes(key: string): readonly PendingNote[] {
  const kept: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '[]')
  return Array.isArray(kept) ? kept : []
}

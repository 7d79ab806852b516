import type { PackageContent } from '@mingxiao/contract'
import { useEffect, useRef, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import type { Editor } from '../editing/create-editor.ts'
import type { SaveState } from '../saving/save-state.ts'
import { startSync } from './start-sync.ts'
import type { Sync } from './sync.ts'
import type { Conflict } from './sync-state.ts'

export interface ServerSync {
  readonly saved: SaveState
  readonly conflicts: readonly Conflict[]
  settle(conflict: Conflict, whose: 'mine' | 'theirs'): void
  receive(): void
}

/**
 * Keeps an editor and the server's package alike while the editor is on the screen. `onArrived` is called with the package
 * where somebody else changed it, and without a little after our own changes were judged.
 */
export function useServerSync(
  key: PackageKey,
  editor: Editor,
  content: PackageContent,
  onArrived: (content?: PackageContent) => void,
): ServerSync {
  const first: SaveState = editor.canEdit
    ? { kind: 'saved', at: Date.parse(content.head.updatedAt), where: 'server' }
    : { kind: 'reading' }
  const [saved, setSaved] = useState<SaveState>(first)
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const sync = useRef<Sync | null>(null)
  const arrived = useRef(onArrived)
  arrived.current = onArrived
  useEffect(() => {
    let timer = 0
    const tell = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => arrived.current(), patience)
    }
    const read = (now: PackageContent) => arrived.current(now)
    sync.current = startSync(key, editor, content, { saved: setSaved, conflicts: setConflicts, read, judged: tell })
    return () => {
      window.clearTimeout(timer)
      sync.current?.stop()
    }
  }, [key, editor, content])
  return {
    saved,
    conflicts,
    settle: (conflict, whose) => sync.current?.settle(conflict, whose),
    receive: () => sync.current?.receive(),
  }
}

/** Milliseconds of quiet before all that belongs to the package is read again. */
const patience = 1_200

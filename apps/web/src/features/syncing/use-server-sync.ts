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

/** Keeps an editor and the server's package alike while the editor is on the screen. */
export function useServerSync(key: PackageKey, editor: Editor, content: PackageContent): ServerSync {
  const first: SaveState = editor.canEdit
    ? { kind: 'saved', at: Date.parse(content.head.updatedAt), where: 'server' }
    : { kind: 'reading' }
  const [saved, setSaved] = useState<SaveState>(first)
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const sync = useRef<Sync | null>(null)
  useEffect(() => {
    sync.current = startSync(key, editor, content, { saved: setSaved, conflicts: setConflicts })
    return () => sync.current?.stop()
  }, [key, editor, content])
  return {
    saved,
    conflicts,
    settle: (conflict, whose) => sync.current?.settle(conflict, whose),
    receive: () => sync.current?.receive(),
  }
}

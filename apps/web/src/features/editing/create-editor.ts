import { type Edit, editCells } from './edit-cells.ts'
import type { EditorState } from './editor-state.ts'

/** Holds the state of one editor; each cell of the screen listens to its own text alone. */
export interface Editor {
  /** False where the package is only looked at. */
  readonly canEdit: boolean
  state(): EditorState
  edit(edit: Edit): void
  subscribe(listener: () => void): () => void
}

export function createEditor(first: EditorState, canEdit = true): Editor {
  let state = first
  const listeners = new Set<() => void>()
  return {
    canEdit,
    state: () => state,
    edit(edit) {
      if (!canEdit && edit.kind !== 'receive') return
      const next = editCells(state, edit)
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

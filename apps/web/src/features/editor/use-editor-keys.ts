import { useEffect } from 'react'
import { keysOf } from '../paper/row-actions.ts'

/** What keys do from anywhere in the editor. */
export interface EditorActions {
  undo(): void
  redo(): void
  next(): void
  previous(): void
  /** True where the keys meant something for the row in focus. */
  changeRow(keys: string): boolean
  /** What stands behind the cell in focus, and what is said about it. */
  openCell(): void
  /** Indicators to choose from, in the rows of indicators. */
  openLibrary(): void
}

/** Ctrl+Z, Ctrl+Y, F8, Shift+F8, F9 and Ctrl+Shift+Enter wherever the focus is; those of a row in its cells. */
export function useEditorKeys({ undo, redo, next, previous, changeRow, openCell, openLibrary }: EditorActions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (action === null) {
        if (mayChangeRow(event) && changeRow(keysOf(event))) event.preventDefault()
        return
      }
      event.preventDefault()
      ;({ undo, redo, next, previous, openCell, openLibrary })[action]()
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [undo, redo, next, previous, changeRow, openCell, openLibrary])
}

/** In a text of several lines these keys mean words and lines. */
function mayChangeRow({ isComposing, target }: KeyboardEvent): boolean {
  return !isComposing && !(target instanceof HTMLTextAreaElement)
}

function actionOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  isComposing,
}: KeyboardEvent): Exclude<keyof EditorActions, 'changeRow'> | null {
  if (isComposing) return null
  if (key === 'F9') return 'openCell'
  if (key === 'Enter' && shiftKey && (ctrlKey || metaKey)) return 'openLibrary'
  if (key === 'F8') return shiftKey ? 'previous' : 'next'
  if (!ctrlKey && !metaKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : null
}

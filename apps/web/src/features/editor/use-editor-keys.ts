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
}

/** Ctrl+Z, Ctrl+Y, F8 and Shift+F8 wherever the focus is; those of a row in its cells. */
export function useEditorKeys({ undo, redo, next, previous, changeRow }: EditorActions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (action === null) {
        if (!event.isComposing && changeRow(keysOf(event))) event.preventDefault()
        return
      }
      event.preventDefault()
      ;({ undo, redo, next, previous })[action]()
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [undo, redo, next, previous, changeRow])
}

function actionOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  isComposing,
}: KeyboardEvent): 'undo' | 'redo' | 'next' | 'previous' | null {
  if (isComposing) return null
  if (key === 'F8') return shiftKey ? 'previous' : 'next'
  if (!ctrlKey && !metaKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : null
}

import { useEffect } from 'react'

export interface EditorActions {
  undo(): void
  redo(): void
  next(): void
  previous(): void
}

/** Ctrl+Z, Ctrl+Y, F8 and Shift+F8, wherever the focus is. */
export function useEditorKeys({ undo, redo, next, previous }: EditorActions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (action === null) return
      event.preventDefault()
      ;({ undo, redo, next, previous })[action]()
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [undo, redo, next, previous])
}

function actionOf({ key, ctrlKey, metaKey, shiftKey, isComposing }: KeyboardEvent): keyof EditorActions | null {
  if (isComposing) return null
  if (key === 'F8') return shiftKey ? 'previous' : 'next'
  if (!ctrlKey && !metaKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : null
}

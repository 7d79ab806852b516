import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Editor } from './create-editor.ts'

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('a cell stands outside its editor')
  return editor
}

/** The text of a cell as it is typed. */
export function useCell(address: string): string {
  const editor = useEditor()
  return useSyncExternalStore(editor.subscribe, () => editor.state().cells.get(address) ?? '')
}

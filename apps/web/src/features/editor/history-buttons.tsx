import { useSyncExternalStore } from 'react'
import { useEditor } from '../editing/use-cell.ts'
import { editorTexts } from './editor-texts.ts'

interface HistoryButtonsProps {
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Takes steps back and forth, where there are any. */
export function HistoryButtons({ onUndo, onRedo }: HistoryButtonsProps) {
  const editor = useEditor()
  const canUndo = useSyncExternalStore(editor.subscribe, () => editor.state().past.length > 0)
  const canRedo = useSyncExternalStore(editor.subscribe, () => editor.state().future.length > 0)
  return (
    <>
      <button type="button" title="Ctrl+Z" disabled={!canUndo} onClick={onUndo}>
        {editorTexts.undo}
      </button>
      <button type="button" title="Ctrl+Y" disabled={!canRedo} onClick={onRedo}>
        {editorTexts.redo}
      </button>
    </>
  )
}

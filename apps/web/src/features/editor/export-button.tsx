import type { Editor } from '../editing/create-editor.ts'
import { heldPackage } from '../editing/editor-state.ts'
import { useEngine } from '../engine/use-engine.ts'
import { downloadText } from '../saving/download-text.ts'
import { editorTexts } from './editor-texts.ts'

/** The package as a file, from which the official files are written. */
export function ExportButton({ editor }: { readonly editor: Editor }) {
  const engine = useEngine()
  const { unit, year } = editor.state().head
  return (
    <button
      type="button"
      className="main"
      title={editorTexts.exportOthers}
      onClick={async () => {
        const text = await engine.call('print', heldPackage(editor.state()))
        downloadText(text, editorTexts.fileName(unit, year))
      }}
    >
      {editorTexts.exportPackage}
    </button>
  )
}

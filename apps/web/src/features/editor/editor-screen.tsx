import { useMemo } from 'react'
import { createEditor } from '../editing/create-editor.ts'
import { editorState } from '../editing/editor-state.ts'
import { type LocalPackage, readLocalPackage } from '../saving/local-packages.ts'
import { useAutosave } from '../saving/use-autosave.ts'
import { editorTexts } from './editor-texts.ts'
import { ExportButton } from './export-button.tsx'
import { PackageEditor } from './package-editor.tsx'

/** Opens the editor on a package kept in this browser. */
export function EditorScreen({ id }: { readonly id: string }) {
  const kept = useMemo(() => readLocalPackage(id), [id])
  return kept ? (
    <LocalEditor key={id} kept={kept} />
  ) : (
    <main className="missing">
      <p>{editorTexts.missing}</p>
      <a href="#/">{editorTexts.home}</a>
    </main>
  )
}

function LocalEditor({ kept }: { readonly kept: LocalPackage }) {
  const editor = useMemo(() => createEditor(editorState(kept)), [kept])
  const saved = useAutosave(kept.id, editor, kept.savedAt)
  return <PackageEditor editor={editor} saved={saved} actions={<ExportButton editor={editor} />} />
}

import type { PackageContent } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'
import { createEditor } from '../editing/create-editor.ts'
import { editorState } from '../editing/editor-state.ts'
import { PackageEditor } from '../editor/package-editor.tsx'
import { cellName } from '../engine/cell-name.ts'
import type { PackageHead } from '../engine/package-view.ts'
import { ConflictList } from '../syncing/conflict-list.tsx'
import { readUnsentCells } from '../syncing/unsent-cells.ts'
import { useServerSync } from '../syncing/use-server-sync.ts'
import { ImportNotices } from './import-notices.tsx'
import { ReviewNotes } from './review-notes.tsx'
import { SharedActions } from './shared-actions.tsx'
import { sharedTexts } from './shared-texts.ts'

/** The editor on a package of the server. */
export function SharedEditor({ regionId, packageId }: PackageKey) {
  const key = useMemo(() => ({ regionId, packageId }), [regionId, packageId])
  const { data, isError } = useQuery({
    queryKey: ['package', packageId],
    queryFn: async () => (await serverClient()).call('readPackage', { params: key }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
  if (isError) return <p className="missing">{sharedTexts.missing}</p>
  if (!data) return <p className="missing">{sharedTexts.reading}</p>
  return <ContentEditor key={packageId} packageKey={key} content={data} />
}

interface ContentEditorProps {
  readonly packageKey: PackageKey
  readonly content: PackageContent
}

function ContentEditor({ packageKey, content }: ContentEditorProps) {
  const [said, setSaid] = useState<readonly string[]>([])
  const editor = useMemo(() => editorOf(packageKey, content), [packageKey, content])
  const { saved, conflicts, settle, receive } = useServerSync(packageKey, editor, content)
  const contested = useMemo(() => conflicts.map(({ address }) => address), [conflicts])
  return (
    <PackageEditor
      editor={editor}
      saved={saved}
      actions={
        <SharedActions packageKey={packageKey} canImport={editor.canEdit} onSay={setSaid} onImported={receive} />
      }
      contested={contested}
      notice={(show, view) => (
        <>
          <ImportNotices said={said} onNote={() => setSaid([])} />
          <ReviewNotes
            packageKey={packageKey}
            notes={content.notes}
            canSettle={editor.canEdit}
            nameOf={(address) => cellName(view, address)}
            onGo={show}
          />
          <ConflictList
            conflicts={conflicts}
            nameOf={(address) => cellName(view, address)}
            onSettle={settle}
            onGo={show}
          />
        </>
      )}
    />
  )
}

/** With what was typed before the page was left and did not arrive. */
function editorOf(key: PackageKey, { head, roles, cells }: PackageContent) {
  const { organisationName: unit = '', edition, year } = head
  const held = [...cells, ...readUnsentCells(key)].map(({ address, value }) => [address, value] as const)
  const isOpen = head.state === 'draft' || head.state === 'returned'
  const canEdit = isOpen && roles.some((role) => role === 'filler' || role === 'finance-officer')
  return createEditor(
    editorState({ head: { unit, year, edition: edition as PackageHead['edition'] }, cells: held }),
    canEdit,
  )
}

import type { PackageContent } from '@mingxiao/contract'
import { cellAt } from '@mingxiao/drafts'
import { lazy, Suspense } from 'react'
import { CellPanel } from '../cell-panel/cell-panel.tsx'
import type { Editor } from '../editing/create-editor.ts'
import { cellName } from '../engine/cell-name.ts'
import type { PackageView } from '../engine/package-view.ts'
import type { NoteRights } from '../notes/note-card.tsx'
import { ConflictList } from '../syncing/conflict-list.tsx'
import type { ServerSync } from '../syncing/use-server-sync.ts'
import { ImportNotices } from './import-notices.tsx'
import { ReviewNotes } from './review-notes.tsx'
import type { OpenPanel } from './shared-actions.tsx'
import type { Importing } from './use-import.ts'

interface DeskNoticeProps {
  readonly content: PackageContent
  readonly editor: Editor
  readonly view: PackageView | null
  readonly panel: OpenPanel | null
  readonly importing: Importing
  readonly rights: NoteRights
  readonly sync: ServerSync
  readonly onGo: (address: string) => void
  readonly onClose: () => void
}

/** Over the paper: what was opened to be looked up, what came back with the package, what others changed as well. */
export function DeskNotice({ content, editor, view, panel, importing, rights, sync, onGo, onClose }: DeskNoticeProps) {
  const nameOf = (address: string) => cellName(view, address)
  const isWhole = panel?.kind === 'cell' && panel.address === ''
  return (
    <>
      <ImportNotices said={importing.said} onNote={importing.note} />
      {panel?.kind === 'cell' ? (
        <CellPanel
          key={panel.address}
          content={content}
          address={panel.address}
          nameOf={nameOf}
          rights={rights}
          onGo={onGo}
          onClose={() => {
            onClose()
            if (!isWhole) onGo(panel.address)
          }}
        />
      ) : null}
      {panel?.kind === 'versions' ? (
        <Suspense>
          <VersionsPanel
            packageKey={rights.packageKey}
            content={content}
            onGo={(address) => onGo(cellAt(address, editor.state().cells) ?? address)}
            onClose={onClose}
          />
        </Suspense>
      ) : null}
      {isWhole ? null : <ReviewNotes notes={content.notes} rights={rights} nameOf={nameOf} onGo={onGo} />}
      <ConflictList conflicts={sync.conflicts} nameOf={nameOf} onSettle={sync.settle} onGo={onGo} />
    </>
  )
}

/** Loaded by whoever opens it. */
const VersionsPanel = lazy(async () => ({ default: (await import('../versions/versions-panel.tsx')).VersionsPanel }))

import type { NoteJson, PackageContent } from '@mingxiao/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useCallback, useMemo, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { cellPanelTexts } from '../cell-panel/cell-panel-texts.ts'
import { createEditor } from '../editing/create-editor.ts'
import { editorState } from '../editing/editor-state.ts'
import { type DeskAdditions, PackageEditor } from '../editor/package-editor.tsx'
import type { PackageHead } from '../engine/package-view.ts'
import { EvidenceContext, evidenceCounts } from '../evidence/evidence-counts.ts'
import { LazyImportCheck } from '../import-check/lazy-import-check.tsx'
import { MoveStrip } from '../moving/move-strip.tsx'
import { NoteCard } from '../notes/note-card.tsx'
import { threadsOf } from '../notes/threads-of.ts'
import { useNoteRights } from '../notes/use-note-rights.ts'
import { readUnsentCells } from '../syncing/unsent-cells.ts'
import { useServerSync } from '../syncing/use-server-sync.ts'
import { useWaiverFoot } from '../waiving/use-waiver-foot.tsx'
import { choiceOf } from './choice-of.ts'
import { DeskNotice } from './desk-notice.tsx'
import { previousIndicators } from './previous-indicators.ts'
import { type OpenPanel, SharedActions } from './shared-actions.tsx'
import { sharedTexts } from './shared-texts.ts'
import { useImport } from './use-import.ts'

interface ContentEditorProps {
  readonly packageKey: PackageKey
  /** As it stands now; the editor itself begins with the first and follows by its cells. */
  readonly content: PackageContent
}

/** The desk of a package of the server: what people may do to it, say about it and put behind it. */
export function ContentEditor({ packageKey, content }: ContentEditorProps) {
  const queries = useQueryClient()
  const [first] = useState(content)
  const editor = useMemo(() => editorOf(packageKey, first), [packageKey, first])
  const refresh = useCallback(
    () => queries.invalidateQueries({ queryKey: ['package', packageKey.packageId] }),
    [queries, packageKey],
  )
  const arrived = (now?: PackageContent) =>
    now ? queries.setQueryData(['package', packageKey.packageId], now) : void refresh()
  const sync = useServerSync(packageKey, editor, first, arrived)
  const { saved, conflicts } = sync
  const [panel, setPanel] = useState<OpenPanel | null>(null)
  const importing = useImport(packageKey, sync.receive)
  const rights = useNoteRights(packageKey, content, refresh)
  const footOf = useWaiverFoot(packageKey, content, refresh)
  const counts = useMemo(() => evidenceCounts(content.evidence), [content.evidence])
  const evidence = useMemo(() => content.evidence.map(({ address }) => address), [content.evidence])
  const { leftOut, reweighed } = content.judged
  const choice = useMemo(() => choiceOf({ leftOut, reweighed }), [leftOut, reweighed])
  const contested = useMemo(() => conflicts.map(({ address }) => address), [conflicts])
  const threads = useMemo(() => threadsOf(content.notes).filter(({ note }) => isAtCell(note)), [content.notes])
  const cards = useMemo(
    () =>
      threads.map((thread) => {
        const { id, address } = thread.note
        return { id, address, card: <NoteCard thread={thread} {...rights} /> }
      }),
    [threads, rights],
  )

  if (importing.file && importing.preview) {
    return (
      <Suspense fallback={<p className="missing">{sharedTexts.reading}</p>}>
        <LazyImportCheck
          name={importing.file.name}
          preview={importing.preview}
          replaces={first.cells.length > 0}
          isBusy={importing.isBusy}
          refusal={importing.refusal}
          onAccept={importing.accept}
          onDiscard={importing.leave}
        />
      </Suspense>
    )
  }

  const additions: DeskAdditions = {
    contested,
    evidence,
    choice,
    claimedScore: content.claimedScore,
    cards,
    strip: (
      <MoveStrip
        packageKey={packageKey}
        content={content}
        saved={saved}
        onMoved={(packageId) => {
          if (packageId === packageKey.packageId) void refresh()
          else window.location.hash = `#/regions/${packageKey.regionId}/packages/${packageId}`
        }}
      />
    ),
    footOf,
    openCell: ({ address }) => setPanel({ kind: 'cell', address }),
    cellTools: ({ address }) => (
      <button type="button" title="F9" onClick={() => setPanel({ kind: 'cell', address })}>
        {cellPanelTexts.open(counts.get(address) ?? 0, threads.filter(({ note }) => note.address === address).length)}
      </button>
    ),
    previousIndicators: (table) => previousIndicators(packageKey.regionId, content.head, table),
    notice: (show, view) => (
      <DeskNotice
        {...{ content, editor, view, panel, importing, rights, sync }}
        onGo={show}
        onClose={() => setPanel(null)}
      />
    ),
  }
  return (
    <EvidenceContext value={counts}>
      <PackageEditor
        editor={editor}
        saved={saved}
        actions={
          <SharedActions
            packageKey={packageKey}
            content={content}
            canImport={content.head.may.deeds.includes('import')}
            onFile={importing.look}
            onOpen={setPanel}
          />
        }
        additions={additions}
      />
    </EvidenceContext>
  )
}

function isAtCell({ address, settledAt }: NoteJson): boolean {
  return address !== '' && settledAt === null
}

/** With what was typed before the page was left and did not arrive. */
function editorOf(key: PackageKey, { head, cells }: PackageContent) {
  const { organisationName: unit = '', edition, year } = head
  const held = [...cells, ...readUnsentCells(key)].map(({ address, value }) => [address, value] as const)
  return createEditor(
    editorState({ head: { unit, year, edition: edition as PackageHead['edition'] }, cells: held }),
    head.may.deeds.includes('edit'),
  )
}

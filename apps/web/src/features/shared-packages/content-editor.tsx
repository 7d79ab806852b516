import type { NoteJson, PackageContent } from '@mingxiao/contract'
import { cellAt } from '@mingxiao/drafts'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { CellPanel } from '../cell-panel/cell-panel.tsx'
import { cellPanelTexts } from '../cell-panel/cell-panel-texts.ts'
import { createEditor } from '../editing/create-editor.ts'
import { editorState } from '../editing/editor-state.ts'
import { type DeskAdditions, PackageEditor } from '../editor/package-editor.tsx'
import { cellName } from '../engine/cell-name.ts'
import type { PackageHead } from '../engine/package-view.ts'
import { EvidenceContext, evidenceCounts } from '../evidence/evidence-counts.ts'
import { LazyImportCheck } from '../import-check/lazy-import-check.tsx'
import { MoveStrip } from '../moving/move-strip.tsx'
import { NoteCard, type NoteRights } from '../notes/note-card.tsx'
import { threadsOf } from '../notes/threads-of.ts'
import { useSession } from '../session/use-session.ts'
import { ConflictList } from '../syncing/conflict-list.tsx'
import { readUnsentCells } from '../syncing/unsent-cells.ts'
import { useServerSync } from '../syncing/use-server-sync.ts'
import { WaiverFoot } from '../waiving/waiver-foot.tsx'
import { choiceOf } from './choice-of.ts'
import { ImportNotices } from './import-notices.tsx'
import { previousIndicators } from './previous-indicators.ts'
import { ReviewNotes } from './review-notes.tsx'
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
  const refresh = () => queries.invalidateQueries({ queryKey: ['package', packageKey.packageId] })
  const { saved, conflicts, settle, receive } = useServerSync(packageKey, editor, first, refresh)
  const [panel, setPanel] = useState<OpenPanel | null>(null)
  const importing = useImport(packageKey, () => {
    receive()
    void refresh()
  })
  const rights = useNoteRights(packageKey, content, refresh)
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
    footOf: ({ fingerprint }) => (
      <WaiverFoot
        packageKey={packageKey}
        fingerprint={fingerprint}
        waiver={content.waivers.find((one) => one.fingerprint === fingerprint)}
        judged={content.judged.findings.find((one) => one.fingerprint === fingerprint)}
        canAsk={content.head.may.deeds.includes('ask-waiver')}
        onAsked={refresh}
      />
    ),
    openCell: ({ address }) => setPanel({ kind: 'cell', address }),
    cellTools: ({ address }) => (
      <button type="button" title="F9" onClick={() => setPanel({ kind: 'cell', address })}>
        {cellPanelTexts.open(counts.get(address) ?? 0, threads.filter(({ note }) => note.address === address).length)}
      </button>
    ),
    previousIndicators: (table) => previousIndicators(packageKey.regionId, content.head, table),
    notice: (show, view) => {
      const nameOf = (address: string) => cellName(view, address)
      const go = (address: string) => show(cellAt(address, editor.state().cells) ?? address)
      return (
        <>
          <ImportNotices said={importing.said} onNote={importing.note} />
          {panel?.kind === 'cell' ? (
            <CellPanel
              key={panel.address}
              packageKey={packageKey}
              content={content}
              address={panel.address}
              nameOf={nameOf}
              rights={rights}
              onGo={show}
              onClose={() => {
                setPanel(null)
                if (panel.address !== '') show(panel.address)
              }}
            />
          ) : null}
          {panel?.kind === 'versions' ? (
            <Suspense>
              <VersionsPanel packageKey={packageKey} content={content} onGo={go} onClose={() => setPanel(null)} />
            </Suspense>
          ) : null}
          {panel?.kind === 'cell' && panel.address === '' ? null : (
            <ReviewNotes
              notes={content.notes}
              canSettle={rights.canSettle}
              nameOf={nameOf}
              onGo={show}
              {...{ packageKey, onChanged: refresh }}
            />
          )}
          <ConflictList conflicts={conflicts} nameOf={nameOf} onSettle={settle} onGo={show} />
        </>
      )
    },
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

/** Whoever wrote a note may settle it, besides those who fill the package in. */
function useNoteRights(packageKey: PackageKey, content: PackageContent, onChanged: () => void): NoteRights {
  const { session } = useSession()
  const own = session?.kind === 'somebody' ? session.me.accountId : null
  const { deeds } = content.head.may
  const { people } = content
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes a package is the same for as long as it is shown.
  return useMemo(() => {
    const canWrite = deeds.includes('note')
    return {
      packageKey,
      canWrite,
      canSettle: ({ writtenBy }) => deeds.includes('settle-note') || (canWrite && writtenBy === own),
      nameOf: (accountId) => people.find((person) => person.accountId === accountId)?.displayName ?? '',
      onChanged,
    }
  }, [packageKey, deeds, people, own])
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

/** Loaded by whoever opens it. */
const VersionsPanel = lazy(async () => ({ default: (await import('../versions/versions-panel.tsx')).VersionsPanel }))

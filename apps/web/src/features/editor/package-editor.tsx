import { useCallback, useMemo, useState } from 'react'
import { addProject } from '../editing/add-project.ts'
import type { Editor } from '../editing/create-editor.ts'
import { heldPackage } from '../editing/editor-state.ts'
import { EditorContext } from '../editing/use-cell.ts'
import type { CellView, FindingView } from '../engine/package-view.ts'
import { useEngine } from '../engine/use-engine.ts'
import { Margin } from '../margin/margin.tsx'
import { MarksContext, marksOf } from '../margin/marks.ts'
import { nextFinding } from '../margin/next-finding.ts'
import { ReportPaper } from '../paper/report-paper.tsx'
import { TablePaper } from '../paper/table-paper.tsx'
import { downloadText } from '../saving/download-text.ts'
import type { SaveState } from '../saving/use-autosave.ts'
import { AttachmentList } from './attachment-list.tsx'
import { CellBar } from './cell-bar.tsx'
import { EditorHead } from './editor-head.tsx'
import { editorTexts } from './editor-texts.ts'
import { FindingCounts } from './finding-counts.tsx'
import { useEditorKeys } from './use-editor-keys.ts'
import { useFocusRequest } from './use-focus-request.ts'
import { useNarrow } from './use-narrow.ts'
import { usePackageView } from './use-package-view.ts'

/** The desk: attachments at the left, the paper, its findings in the margin. */
export function PackageEditor({ editor, saved }: { readonly editor: Editor; readonly saved: SaveState }) {
  const engine = useEngine()
  const isNarrow = useNarrow()
  const { view, refusal } = usePackageView(editor)
  const [chosen, setChosen] = useState('')
  const [cell, setCell] = useState<CellView | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const attachments = view?.attachments ?? []
  const attachment = attachments.find(({ name }) => name === chosen) ?? attachments[0]
  const focus = useFocusRequest(attachment)
  const findings = view?.findings ?? none
  const marks = useMemo(() => marksOf(findings), [findings])
  const shown = useMemo(
    () => findings.filter((finding) => finding.attachment === attachment?.name || finding.attachment === ''),
    [findings, attachment],
  )

  const show = useCallback(
    (address: string) => {
      setChosen(address.split('/')[0] ?? '')
      focus(address)
    },
    [focus],
  )
  const enter = useCallback(
    (entered: CellView | null) => {
      setCell(entered)
      const at = entered && findings.find(({ address }) => address === entered.address)
      if (at) setActive(at.fingerprint)
    },
    [findings],
  )
  function go(finding: FindingView | null) {
    if (!finding) return
    setActive(finding.fingerprint)
    if (finding.address !== null) show(finding.address)
  }
  function step(kind: 'undo' | 'redo') {
    const { past, future } = editor.state()
    const changes = (kind === 'undo' ? past.at(-1) : future[0])?.changes ?? []
    editor.edit({ kind })
    const [changed] = changes
    if (changed) show(changed.address)
  }
  const actions = {
    undo: () => step('undo'),
    redo: () => step('redo'),
    next: () => go(nextFinding(findings, active, 1)),
    previous: () => go(nextFinding(findings, active, -1)),
  }
  useEditorKeys(actions)
  const { head } = editor.state()

  async function exportPackage() {
    downloadText(await engine.call('print', heldPackage(editor.state())), editorTexts.fileName(head.unit, head.year))
  }

  return (
    <EditorContext value={editor}>
      <MarksContext value={marks}>
        <EditorHead head={head} score={view?.score ?? null} saved={saved}>
          <button type="button" onClick={actions.undo}>
            {editorTexts.undo}
          </button>
          <button type="button" onClick={actions.redo}>
            {editorTexts.redo}
          </button>
          <button type="button" className="main" title={editorTexts.exportOthers} onClick={exportPackage}>
            {editorTexts.exportPackage}
          </button>
        </EditorHead>
        <main className="desk">
          <AttachmentList
            attachments={attachments}
            findings={findings}
            shown={attachment?.name ?? ''}
            onShow={setChosen}
            onAddProject={() => editor.edit({ kind: 'put', values: addProject(editor.state()) })}
          />
          <div className="work">
            <div className="work-head">
              <CellBar cell={cell} refusal={refusal} />
              <FindingCounts findings={findings} onNext={actions.next} onPrevious={actions.previous} />
            </div>
            <div className="paper-and-margin">
              <div className="paper">
                {attachment?.kind === 'table' ? <TablePaper table={attachment} onEnter={enter} /> : null}
                {attachment?.kind === 'report' ? <ReportPaper report={attachment} /> : null}
                {view ? null : <p className="reading">{editorTexts.reading}</p>}
              </div>
              <Margin
                findings={shown}
                active={active}
                isNarrow={isNarrow}
                onGo={go}
                onMend={({ fix }) => fix && editor.edit({ kind: 'put', values: fix })}
              />
            </div>
          </div>
        </main>
      </MarksContext>
    </EditorContext>
  )
}

const none: readonly FindingView[] = []

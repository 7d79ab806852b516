import { type ReactNode, useMemo } from 'react'
import { addProject } from '../editing/add-project.ts'
import type { Editor } from '../editing/create-editor.ts'
import { rowName } from '../editing/row-name.ts'
import { EditorContext } from '../editing/use-cell.ts'
import type { FindingView } from '../engine/finding-view.ts'
import type { PackageView } from '../engine/package-view.ts'
import { Margin } from '../margin/margin.tsx'
import { MarksContext, marksOf } from '../margin/marks.ts'
import type { SaveState } from '../saving/save-state.ts'
import { AttachmentList } from './attachment-list.tsx'
import { AttachmentPaper } from './attachment-paper.tsx'
import { CellBar } from './cell-bar.tsx'
import { EditorHead } from './editor-head.tsx'
import { FindingCounts } from './finding-counts.tsx'
import { HistoryButtons } from './history-buttons.tsx'
import { useDesk } from './use-desk.ts'
import { useEditorKeys } from './use-editor-keys.ts'
import { useNarrow } from './use-narrow.ts'
import { usePackageView } from './use-package-view.ts'

interface PackageEditorProps {
  readonly editor: Editor
  readonly saved: SaveState
  /** Ways in and out, such as an export. */
  readonly actions: ReactNode
  /** What stands over the paper, where something has to be decided. */
  readonly notice?: (show: (address: string) => void, view: PackageView | null) => ReactNode
  /** Cells that others changed as well. */
  readonly contested?: readonly string[]
}

/** The desk: attachments at the left, the paper, its findings in the margin. */
export function PackageEditor({ editor, saved, actions, notice, contested = none }: PackageEditorProps) {
  const isNarrow = useNarrow()
  const { view, refusal } = usePackageView(editor)
  const desk = useDesk(editor, view)
  useEditorKeys(desk)
  const findings: readonly FindingView[] = view?.findings ?? none
  const name = desk.attachment?.name ?? ''
  const marks = useMemo(() => marksOf(findings, contested), [findings, contested])
  const shown = useMemo(() => findings.filter(({ attachment }) => ['', name].includes(attachment)), [findings, name])

  return (
    <EditorContext value={editor}>
      <MarksContext value={marks}>
        <EditorHead head={editor.state().head} score={view?.score ?? null} saved={saved}>
          {editor.canEdit ? <HistoryButtons onUndo={desk.undo} onRedo={desk.redo} /> : null}
          {actions}
        </EditorHead>
        <main className="desk">
          <AttachmentList
            attachments={view?.attachments ?? []}
            findings={findings}
            shown={name}
            onShow={(chosen) => desk.show(`${chosen}/`)}
            canAdd={editor.canEdit}
            onAddProject={() => {
              const values = addProject(rowName(), editor.state())
              editor.edit({ kind: 'put', values })
              desk.show(values[1]?.[0].replace('.unit', '.project') ?? '')
            }}
          />
          <div className="work">
            <div className="work-head">
              <CellBar cell={desk.cell} refusal={refusal} onPerform={desk.perform} />
              <FindingCounts findings={findings} onNext={desk.next} onPrevious={desk.previous} />
            </div>
            {notice?.(desk.show, view)}
            <div className="paper-and-margin">
              <AttachmentPaper attachment={desk.attachment} onEnter={desk.enter} />
              <Margin
                findings={shown}
                active={desk.active}
                isNarrow={isNarrow}
                onGo={desk.go}
                onMend={({ fix }) => fix && editor.edit({ kind: 'put', values: fix })}
              />
            </div>
          </div>
        </main>
      </MarksContext>
    </EditorContext>
  )
}

const none: readonly never[] = []

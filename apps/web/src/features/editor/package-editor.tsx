import type { RuleChoice } from '@mingxiao/audit'
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import { addProject } from '../editing/add-project.ts'
import type { Editor } from '../editing/create-editor.ts'
import { rowName } from '../editing/row-name.ts'
import { EditorContext } from '../editing/use-cell.ts'
import type { FindingView, ScoreView } from '../engine/finding-view.ts'
import type { CellView, PackageView } from '../engine/package-view.ts'
import { rowOf } from '../engine/row-of.ts'
import type { PreviousIndicators } from '../indicator-library/indicator-library.tsx'
import { libraryTexts } from '../indicator-library/library-texts.ts'
import { Margin, type MarginCard } from '../margin/margin.tsx'
import { MarksContext, useMarks } from '../margin/marks.ts'
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

/** What a package of the server adds to the desk; one that is kept in the browser has none of it. */
export interface DeskAdditions {
  /** Below the head: where the package stands. */
  readonly strip: ReactNode
  /** Over the paper, where something has to be decided or looked up. */
  readonly notice: (show: (address: string) => void, view: PackageView | null) => ReactNode
  /** Cells that others changed as well. */
  readonly contested: readonly string[]
  /** Addresses that files stand behind. */
  readonly evidence: readonly string[]
  /** The total of the file that the package was read from, while nothing was changed since. */
  readonly claimedScore: string | null
  /** How the region wants to be judged. */
  readonly choice: RuleChoice
  readonly cards: readonly MarginCard[]
  readonly footOf: (finding: FindingView) => ReactNode
  readonly cellTools: (cell: CellView) => ReactNode
  readonly openCell: (cell: CellView) => void
  readonly previousIndicators: PreviousIndicators
}

interface PackageEditorProps {
  readonly editor: Editor
  readonly saved: SaveState
  /** Ways in and out, such as an export. */
  readonly actions: ReactNode
  readonly additions?: DeskAdditions
}

/** The desk: attachments at the left, the paper, its findings in the margin. */
export function PackageEditor({ editor, saved, actions, additions }: PackageEditorProps) {
  const isNarrow = useNarrow()
  const { view, refusal } = usePackageView(editor, additions?.evidence ?? null, additions?.choice)
  const desk = useDesk(editor, view)
  const [library, setLibrary] = useState<string | null>(null)
  const findings: readonly FindingView[] = view?.findings ?? none
  const name = desk.attachment?.name ?? ''
  const contested = additions?.contested ?? none
  const marks = useMarks(findings, contested)
  const shown = useMemo(() => findings.filter(({ attachment }) => ['', name].includes(attachment)), [findings, name])
  const all = additions?.cards ?? none
  const cards = useMemo(() => all.filter(({ address }) => address.split('/')[0] === name), [all, name])
  const row = desk.cell && editor.canEdit ? rowOf(desk.cell.address) : null
  const indicators = row && /\/indicators$/.test(row.list) ? row.list : null
  const mend = useCallback(
    ({ fix }: FindingView) => {
      if (fix) editor.edit({ kind: 'put', values: fix })
    },
    [editor],
  )
  const openCell = () => desk.cell && additions?.openCell(desk.cell)
  useEditorKeys({ ...desk, openCell, openLibrary: () => indicators && setLibrary(indicators) })

  return (
    <EditorContext value={editor}>
      <MarksContext value={marks}>
        <EditorHead
          head={editor.state().head}
          score={view ? withClaimed(view.score, editor, additions?.claimedScore ?? null) : null}
          saved={saved}
        >
          {editor.canEdit ? <HistoryButtons onUndo={desk.undo} onRedo={desk.redo} /> : null}
          {actions}
        </EditorHead>
        {additions?.strip}
        <main className="desk">
          <AttachmentList
            attachments={view?.attachments ?? []}
            findings={findings}
            shown={name}
            onShow={(chosen) => {
              desk.show(`${chosen}/`)
              window.scrollTo({ top: 0 })
            }}
            canAdd={editor.canEdit}
            onAddProject={() => {
              const values = addProject(rowName(), editor.state())
              editor.edit({ kind: 'put', values })
              desk.show(values[1]?.[0].replace('.unit', '.project') ?? '')
            }}
          />
          <div className="work">
            <div className="work-head">
              <CellBar cell={desk.cell} refusal={refusal} onPerform={desk.perform}>
                {indicators ? (
                  <button type="button" title="Ctrl+Shift+Enter" onClick={() => setLibrary(indicators)}>
                    {libraryTexts.open}
                  </button>
                ) : null}
                {desk.cell ? additions?.cellTools(desk.cell) : null}
              </CellBar>
              <FindingCounts findings={findings} onNext={desk.next} onPrevious={desk.previous} />
            </div>
            {library === null ? null : (
              <Suspense>
                <IndicatorLibrary
                  list={library}
                  previous={additions?.previousIndicators ?? null}
                  onAdded={desk.show}
                  onClose={() => setLibrary(null)}
                />
              </Suspense>
            )}
            {additions?.notice(desk.show, view)}
            <div className="paper-and-margin">
              <AttachmentPaper attachment={desk.attachment} onEnter={desk.enter} />
              <Margin
                findings={shown}
                cards={cards}
                footOf={additions?.footOf ?? null}
                active={desk.active}
                isNarrow={isNarrow}
                onGo={desk.go}
                onMend={mend}
              />
            </div>
          </div>
        </main>
      </MarksContext>
    </EditorContext>
  )
}

/** What the unit gave itself before anything was computed, until somebody types. */
function withClaimed(score: ScoreView, editor: Editor, claimed: string | null): ScoreView {
  return claimed === null || editor.state().past.length > 0 ? score : { ...score, printed: claimed }
}

const none: readonly never[] = []

/** Loaded by whoever opens it. */
const IndicatorLibrary = lazy(async () => ({
  default: (await import('../indicator-library/indicator-library.tsx')).IndicatorLibrary,
}))

import type { Me, PackageContent } from '@mingxiao/contract'
import { useMemo, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { EditorContext } from '../editing/use-cell.ts'
import { AttachmentList } from '../editor/attachment-list.tsx'
import { AttachmentPaper } from '../editor/attachment-paper.tsx'
import { CellBar } from '../editor/cell-bar.tsx'
import { MarksContext } from '../margin/marks.ts'
import type { ReviewSearch } from '../review/review-search.ts'
import { DecisionBar } from './decision-bar.tsx'
import { DecisionStrip } from './decision-strip.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskPanel } from './desk-panel.tsx'
import { type PanelTab, panelTabs } from './panel-tabs.ts'
import { useDecisions } from './use-decisions.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { useNeighbours } from './use-neighbours.ts'
import { usePaperDesk } from './use-paper-desk.ts'

interface ReviewDeskProps {
  readonly packageKey: PackageKey
  readonly content: PackageContent
  readonly me: Me
  readonly search: ReviewSearch
  /** The cell to begin at. */
  readonly at: string | null
}

/** The form as it was filled in, beside findings, last year, notes, scores and evidence; everything is decided where it stands. */
export function ReviewDesk({ packageKey, content, me, search, at }: ReviewDeskProps) {
  const [tab, setTab] = useState<PanelTab>('findings')
  const [scoreAsked, setScoreAsked] = useState(0)
  const neighbours = useNeighbours(packageKey, search)
  const { editor, desk, refusal, findings, marks, attachments, nameOf, score } = usePaperDesk(content, at)
  const decisions = useDecisions({ packageKey, content, goOn: neighbours.goNext })
  const active = findings.find(({ fingerprint }) => fingerprint === desk.active)
  const cell = desk.cell?.address ?? active?.address ?? ''

  useDeskKeys(
    useMemo(
      () => ({
        n: neighbours.goNext,
        p: neighbours.goPrevious,
        j: () => {
          setTab('findings')
          desk.next()
        },
        k: () => {
          setTab('findings')
          desk.previous()
        },
        a: decisions.askPass,
        r: () => decisions.askReturn(cell, nameOf(cell)),
        w: () => active && decisions.askWaiver(active, true),
        x: () => active && decisions.askWaiver(active, false),
        s: () => {
          setTab('scores')
          setScoreAsked((count) => count + 1)
        },
        escape: decisions.cancel,
        ...Object.fromEntries(panelTabs.map((name, index) => [`${index + 1}`, () => setTab(name)])),
      }),
      [neighbours, desk, decisions, active, cell, nameOf],
    ),
  )

  return (
    <EditorContext value={editor}>
      <MarksContext value={marks}>
        <DeskHead content={content} packageKey={packageKey} me={me} neighbours={neighbours} score={score} />
        <div className="review-desk">
          <div className="review-paper">
            <AttachmentList
              attachments={attachments}
              findings={findings}
              shown={desk.attachment?.name ?? ''}
              onShow={(name) => desk.show(`${name}/`)}
              canAdd={false}
              onAddProject={() => undefined}
            />
            <CellBar cell={desk.cell} refusal={refusal} onPerform={desk.perform} />
            <AttachmentPaper attachment={desk.attachment} onEnter={desk.enter} />
          </div>
          <DeskPanel
            {...{ packageKey, content, me, tab, findings, cell, nameOf, scoreAsked }}
            active={desk.active}
            pending={decisions.pending}
            onTab={setTab}
            onGo={desk.go}
            onShow={desk.show}
            onWaiver={decisions.askWaiver}
            onRemovePending={decisions.removePending}
          />
        </div>
        <div className="decision-dock">
          <DecisionStrip key={decisions.asked} decisions={decisions} unit={content.head.organisationName ?? ''} />
          <DecisionBar
            decisions={decisions}
            neighbours={neighbours}
            onReturnCell={() => decisions.askReturn(cell, nameOf(cell))}
          />
        </div>
      </MarksContext>
    </EditorContext>
  )
}

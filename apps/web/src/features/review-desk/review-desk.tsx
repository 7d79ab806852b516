import type { Me, PackageContent } from '@mingxiao/contract'
import { useMemo } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { useMedia } from '../../ui/use-media.ts'
import { EditorContext } from '../editing/use-cell.ts'
import { AttachmentList } from '../editor/attachment-list.tsx'
import { AttachmentPaper } from '../editor/attachment-paper.tsx'
import { MarksContext } from '../margin/marks.ts'
import type { ReviewSearch } from '../review/review-search.ts'
import { changeMarks } from './change-marks.ts'
import { DecisionBar } from './decision-bar.tsx'
import { DecisionStrip } from './decision-strip.tsx'
import { DeskCellBar } from './desk-cell-bar.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskPanel } from './desk-panel.tsx'
import { DeskSides } from './desk-sides.tsx'
import { panelTabs } from './panel-tabs.ts'
import { ReviewFindingNote } from './review-finding-note.tsx'
import { useDecisions } from './use-decisions.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { useDeskSides } from './use-desk-sides.ts'
import { useNeighbours } from './use-neighbours.ts'
import { usePaperDesk } from './use-paper-desk.ts'
import { useLastYear } from './use-review-package.ts'

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
  const view = useDeskSides()
  const isNarrow = useMedia('(max-width: 820px)')
  const neighbours = useNeighbours(packageKey, search)
  const paper = usePaperDesk(content, at)
  const { editor, desk, findings, nameOf, active } = paper
  const decisions = useDecisions({ packageKey, content, goOn: neighbours.goNext })
  const cell = paper.spot.address
  const { data: lastYear } = useLastYear(packageKey)
  const changed = useMemo(() => (lastYear ? changeMarks(lastYear) : null), [lastYear])
  useDeskKeys({
    n: neighbours.goNext,
    p: neighbours.goPrevious,
    j: () => view.onFindings(desk.next),
    k: () => view.onFindings(desk.previous),
    a: decisions.askPass,
    r: () => decisions.askReturn(cell, nameOf(cell)),
    w: () => active && decisions.askWaiver(active, true),
    x: () => active && decisions.askWaiver(active, false),
    s: view.askScores,
    escape: decisions.cancel,
    ...Object.fromEntries(panelTabs.map((name, index) => [`${index + 1}`, () => view.showTab(name)])),
  })

  return (
    <EditorContext value={editor}>
      <MarksContext value={view.tab === 'last-year' && changed ? changed : paper.marks}>
        <DeskHead content={content} packageKey={packageKey} me={me} neighbours={neighbours} score={paper.score} />
        <DeskSides side={view.side} onSide={view.setSide} />
        <div className={`review-desk ${view.side}-side`}>
          <div className="review-paper" ref={paper.sheet}>
            <AttachmentList
              attachments={paper.attachments}
              findings={findings}
              shown={desk.attachment?.name ?? ''}
              onShow={(name) => desk.show(`${name}/`)}
              canAdd={false}
              onAddProject={() => undefined}
            />
            <DeskCellBar packageKey={packageKey} cell={paper.spot.cell} refusal={paper.refusal} />
            {active && isNarrow ? (
              <div className="active-finding">
                <ReviewFindingNote
                  finding={active}
                  isActive
                  canDecide={content.head.may.deeds.includes('decide-waiver')}
                  onGo={desk.go}
                  onWaiver={decisions.askWaiver}
                />
              </div>
            ) : null}
            <AttachmentPaper attachment={desk.attachment} onEnter={paper.enterCell} />
          </div>
          <DeskPanel
            {...{ packageKey, content, me, findings, cell, nameOf }}
            tab={view.tab}
            scoreAsked={view.scoreAsked}
            active={desk.active}
            pending={decisions.pending}
            onTab={view.showTab}
            onGo={(finding) => view.onPaper(() => desk.go(finding))}
            onShow={(address) => view.onPaper(() => desk.show(address))}
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

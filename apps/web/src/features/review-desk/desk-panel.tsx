import type { KeyboardEvent } from 'react'
import type { DeskPanelProps } from './desk-panel-props.ts'
import { deskTexts } from './desk-texts.ts'
import { EvidenceTab } from './evidence-tab.tsx'
import { FindingsTab } from './findings-tab.tsx'
import { LastYearTab } from './last-year-tab.tsx'
import { NotesTab } from './notes-tab.tsx'
import { type PanelTab, panelTabs } from './panel-tabs.ts'
import { ScoresTab } from './scores-tab.tsx'

/** Beside the paper: what a reviewer goes by, a tab each. */
export function DeskPanel(props: DeskPanelProps) {
  const { tab, onTab, findings, content, pending } = props
  const counts: Readonly<Record<PanelTab, number>> = {
    findings: findings.length,
    'last-year': 0,
    notes: pending.length + content.notes.filter(({ settledAt }) => settledAt === null).length,
    scores: 0,
    evidence: content.evidence.length,
  }
  return (
    <aside className="desk-panel" aria-label={deskTexts.panel}>
      <div
        className="panel-tabs"
        role="tablist"
        aria-label={deskTexts.panel}
        onKeyDown={(event) => step(event, tab, onTab)}
      >
        {panelTabs.map((name, at) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls="desk-panel"
            tabIndex={name === tab ? 0 : -1}
            title={`${at + 1}`}
            onClick={() => onTab(name)}
          >
            {deskTexts.tabs[name]}
            {counts[name] > 0 ? <span className="tally">{counts[name]}</span> : null}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <div className="panel-body" role="tabpanel" id="desk-panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {bodyOf(props)}
      </div>
    </aside>
  )
}

/** Arrows go from tab to tab, as in every list of tabs. */
function step(event: KeyboardEvent, tab: PanelTab, onTab: (tab: PanelTab) => void): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const next = panelTabs.at((panelTabs.indexOf(tab) + by) % panelTabs.length)
  if (by === 0 || !next) return
  event.preventDefault()
  onTab(next)
  document.getElementById(`tab-${next}`)?.focus()
}

function bodyOf(props: DeskPanelProps) {
  switch (props.tab) {
    case 'findings':
      return <FindingsTab {...props} />
    case 'last-year':
      return <LastYearTab {...props} />
    case 'notes':
      return <NotesTab {...props} />
    case 'scores':
      return <ScoresTab {...props} />
    case 'evidence':
      return <EvidenceTab {...props} />
  }
}

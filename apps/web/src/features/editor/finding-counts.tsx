import { severities } from '@mingxiao/audit'
import type { FindingView } from '../engine/finding-view.ts'
import { marginTexts } from '../margin/margin-texts.ts'
import { editorTexts } from './editor-texts.ts'

interface FindingCountsProps {
  readonly findings: readonly FindingView[]
  readonly onNext: () => void
  readonly onPrevious: () => void
}

/** How many findings weigh how much, and the way through them. */
export function FindingCounts({ findings, onNext, onPrevious }: FindingCountsProps) {
  return (
    <section className="counts" aria-label={editorTexts.counts} title={marginTexts.keys}>
      {severities.map((severity) => (
        <span key={severity} className={severity}>
          {marginTexts.severities[severity]}
          <b>{findings.filter((finding) => finding.severity === severity).length}</b>
        </span>
      ))}
      <button type="button" disabled={findings.length === 0} onClick={onPrevious} aria-label={editorTexts.previous}>
        ↑
      </button>
      <button type="button" disabled={findings.length === 0} onClick={onNext} aria-label={editorTexts.next}>
        ↓
      </button>
    </section>
  )
}

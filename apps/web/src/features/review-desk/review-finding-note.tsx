import { reviewTexts } from '../review/review-texts.ts'
import { deskTexts } from './desk-texts.ts'
import { isOpen, type ReviewFinding } from './server-findings.ts'

interface ReviewFindingNoteProps {
  readonly finding: ReviewFinding
  readonly isActive: boolean
  readonly canDecide: boolean
  readonly onGo: (finding: ReviewFinding) => void
  readonly onWaiver: (finding: ReviewFinding, accepted: boolean) => void
}

/** A finding with the unit's reason why it should stand, and what became of that. */
export function ReviewFindingNote({ finding, isActive, canDecide, onGo, onWaiver }: ReviewFindingNoteProps) {
  const { severity, code, label, text, articles, waiver } = finding
  return (
    <div className={`note ${severity}${isActive ? ' active' : ''}`}>
      <button
        type="button"
        className="note-head"
        aria-current={isActive ? 'true' : undefined}
        onClick={() => onGo(finding)}
      >
        <span className="severity">{reviewTexts.severities[severity]}</span>
        <span className="code">{code}</span>
        <span className="label">{label}</span>
      </button>
      <p>{text}</p>
      {waiver ? (
        <div className="waiver">
          <p>
            <b>{stateOf(finding)}</b>
            {waiver.reason}
          </p>
          {waiver.refusedReason === null ? null : <p className="refusal">{waiver.refusedReason}</p>}
          {canDecide && isOpen(waiver) ? (
            <div className="buttons">
              <button type="button" onClick={() => onWaiver(finding, true)}>
                {deskTexts.waiver.accept}
              </button>
              <button type="button" onClick={() => onWaiver(finding, false)}>
                {deskTexts.waiver.refuse}
              </button>
            </div>
          ) : null}
        </div>
      ) : null}
      <details>
        <summary>{deskTexts.basis}</summary>
        <ul>
          {articles.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function stateOf({ waiver }: ReviewFinding): string {
  if (isOpen(waiver)) return deskTexts.waiver.asked
  return waiver?.acceptedBy ? deskTexts.waiver.accepted : deskTexts.waiver.refused
}

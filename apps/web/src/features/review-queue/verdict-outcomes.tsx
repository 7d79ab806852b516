import type { VerdictOutcomeJson } from '@mingxiao/contract'
import { queueTexts } from './queue-texts.ts'

export interface NamedOutcome {
  readonly kind: keyof typeof queueTexts.done
  readonly unit: string
  readonly outcome: VerdictOutcomeJson
}

interface VerdictOutcomesProps {
  readonly outcomes: readonly NamedOutcome[]
  readonly onClose: () => void
}

/** What became of each package, what was not done first. */
export function VerdictOutcomes({ outcomes, onClose }: VerdictOutcomesProps) {
  if (outcomes.length === 0) return null
  const refused = outcomes.filter(({ outcome }) => outcome.outcome === 'refused')
  const done = outcomes.filter(({ outcome }) => outcome.outcome === 'done')
  return (
    <section className="said verdict-outcomes" role="status" aria-label={queueTexts.outcomes}>
      <p>
        <b>{queueTexts.summary(done.length, refused.length)}</b>
        <button type="button" className="quiet" onClick={onClose}>
          {queueTexts.close}
        </button>
      </p>
      <ul>
        {[...refused, ...done].map(({ kind, unit, outcome }) => (
          <li key={outcome.packageId} className={outcome.outcome}>
            <b>{unit}</b>
            {outcome.outcome === 'refused' ? outcome.forUser : queueTexts.done[kind]}
            {outcome.outcome === 'done' && outcome.decided > 0 ? ` ${queueTexts.decided(outcome.decided)}` : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { queueTexts } from './queue-texts.ts'

/** By what the queue is ordered, on demand. */
export function RiskRule() {
  return (
    <details className="risk-rule">
      <summary>{queueTexts.howRisk}</summary>
      <p>
        <b>{queueTexts.riskRule}</b>
        {queueTexts.riskHint}
      </p>
    </details>
  )
}

import type { QueueItemJson } from '@mingxiao/contract'
import { groupDigits } from '../review/group-digits.ts'
import { inWan } from '../review/in-wan.ts'
import { queueTexts } from './queue-texts.ts'

/** How the risk of one package came about. */
export function RiskSteps({ item: { judgement } }: { readonly item: QueueItemJson }) {
  if (!judgement) return queueTexts.unjudged
  const { errors, money, withoutEvidence, risk } = judgement
  if (money === null || risk === null) return <p className="risk-steps">{queueTexts.riskUnknown}</p>
  return (
    <p className="risk-steps">
      {queueTexts.risk(errors, groupDigits(inWan(money)), withoutEvidence, groupDigits(risk))}
    </p>
  )
}

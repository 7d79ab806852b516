import { deskAddress } from '../review/review-address.ts'
import { reviewTexts } from '../review/review-texts.ts'
import { FindingTally } from './finding-tally.tsx'
import type { QueueList } from './queue-list.ts'
import { riskText } from './queue-table.tsx'
import { queueTexts } from './queue-texts.ts'
import { RiskSteps } from './risk-steps.tsx'
import { ScorePair } from './score-pair.tsx'

/** The queue on a narrow screen: a card a package. */
export function QueueCards({ items, chosen, search, regionId, onChoose }: QueueList) {
  return (
    <ul className="queue-cards">
      {items.map((item) => {
        const { head, departmentName, judgement } = item
        const isChosen = chosen.includes(head.id)
        return (
          <li key={head.id}>
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={queueTexts.select(head.organisationName ?? '')}
              onChange={() => onChoose(isChosen ? chosen.filter((id) => id !== head.id) : [...chosen, head.id])}
            />
            <div>
              <p className="unit">
                <a href={deskAddress(regionId, head.id, search)}>{head.organisationName}</a>
                <small>
                  {departmentName === null ? null : `${departmentName} · `}
                  {reviewTexts.year(head.year)} · {reviewTexts.states[head.state]}
                </small>
              </p>
              <p className="figures">
                <FindingTally judgement={judgement} />
                <ScorePair judgement={judgement} />
              </p>
              <details>
                <summary>
                  {queueTexts.columns.risk} <b>{riskText(judgement)}</b>
                </summary>
                <RiskSteps item={item} />
              </details>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

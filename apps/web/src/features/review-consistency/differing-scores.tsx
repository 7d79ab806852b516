import type { ConsistencyJson } from '@mingxiao/contract'
import { deskAddress } from '../review/review-address.ts'
import { reviewTexts } from '../review/review-texts.ts'
import { consistencyTexts } from './consistency-texts.ts'

interface DifferingScoresProps {
  readonly regionId: number
  readonly differing: ConsistencyJson['differing']
}

/** Indicators to which several reviewers gave different points, with the reason of each. */
export function DifferingScores({ regionId, differing }: DifferingScoresProps) {
  return (
    <ul className="differing">
      {differing.map(({ packageId, organisationName, address, name, weight, selfScore, scores, spread }) => (
        <li key={packageId + address}>
          <p className="what">
            <a href={deskAddress(regionId, packageId, { at: address })}>{name}</a>
            <span className="hint">
              {organisationName} · {consistencyTexts.weight} {weight} · {consistencyTexts.self}{' '}
              {selfScore ?? reviewTexts.unknown}
            </span>
            <b>
              {consistencyTexts.spread} {spread}
            </b>
          </p>
          <dl>
            {scores.map(({ accountId, displayName, score, reason }) => (
              <div key={accountId}>
                <dt>{displayName}</dt>
                <dd>
                  <b>{score}</b> {reason}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

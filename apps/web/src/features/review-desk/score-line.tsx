import type { ReviewScoresJson } from '@mingxiao/contract'
import { type FocusEvent, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { reviewTexts } from '../review/review-texts.ts'
import { deskTexts } from './desk-texts.ts'

interface ScoreLineProps {
  readonly packageKey: PackageKey
  readonly indicator: ReviewScoresJson['indicators'][number]
  /** Of every reviewer, on this indicator. */
  readonly scores: ReviewScoresJson['scores']
  readonly accountId: string
  readonly canScore: boolean
  /** Its row is looked at. */
  readonly isHere: boolean
  readonly onKept: (scores: ReviewScoresJson) => void
  readonly onShow: (address: string) => void
}

/** One indicator: points of the unit, recomputed, and one's own with the reason; kept when the line is left. */
export function ScoreLine(props: ScoreLineProps) {
  const { packageKey, indicator, scores, accountId, canScore, isHere, onKept, onShow } = props
  const { address, name, weight, printed, recomputed } = indicator
  const own = scores.find((score) => score.accountId === accountId)
  const [points, setPoints] = useState(own?.score ?? '')
  const [reason, setReason] = useState(own?.reason ?? '')
  const [said, setSaid] = useState<{ readonly text: string; readonly isRefusal: boolean } | null>(null)
  const { scoring } = deskTexts
  const needsReason = points !== '' && points !== printed
  const others = scores.filter((score) => score.accountId !== accountId)

  async function keep() {
    if (points === (own?.score ?? '') && reason.trim() === (own?.reason ?? '')) return
    if (needsReason && reason.trim() === '') return setSaid({ text: scoring.reason, isRefusal: true })
    try {
      const client = await serverClient()
      const body = { address, score: points === '' ? null : points, reason: reason.trim() }
      onKept(await client.call('scoreReview', { params: { ...packageKey }, body }))
      setSaid({ text: scoring.saved, isRefusal: false })
    } catch (error) {
      setSaid({ text: refusalText(error) ?? deskTexts.decide.noAnswer, isRefusal: true })
    }
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) void keep()
  }

  return (
    <fieldset className={isHere ? 'score-line here' : 'score-line'} aria-label={name} onBlur={leave}>
      <button type="button" className="link name" onClick={() => onShow(address)}>
        {indicator.kind === 'execution' ? scoring.execution : name}
      </button>
      <dl>
        <div>
          <dt>{scoring.weight}</dt>
          <dd>{weight}</dd>
        </div>
        <div>
          <dt>{scoring.self}</dt>
          <dd>{printed ?? reviewTexts.unknown}</dd>
        </div>
        <div className={printed !== null && recomputed !== null && printed !== recomputed ? 'apart' : ''}>
          <dt>{scoring.recomputed}</dt>
          <dd>{recomputed ?? reviewTexts.unknown}</dd>
        </div>
        <div>
          <dt>{scoring.mine}</dt>
          <dd>
            <input
              className="points"
              data-indicator={address}
              inputMode="decimal"
              aria-label={scoring.scoreFor(name)}
              disabled={!canScore}
              value={points}
              onChange={({ target }) => setPoints(target.value.trim())}
              onKeyDown={({ key }) => key === 'Enter' && void keep()}
            />
          </dd>
        </div>
      </dl>
      {needsReason ? (
        <input
          className="reason"
          aria-label={scoring.reasonFor(name)}
          placeholder={scoring.reason}
          disabled={!canScore}
          maxLength={4_000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && void keep()}
        />
      ) : null}
      {said === null ? null : (
        <span className={said.isRefusal ? 'refusal' : 'hint'} role="status">
          {said.text}
        </span>
      )}
      {others.map(({ accountId: other, displayName, score, reason: why }) => (
        <p key={other} className="other">
          {displayName} <b>{score}</b> {why}
        </p>
      ))}
    </fieldset>
  )
}

import type { ReviewScoresJson } from '@mingxiao/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { reviewTexts } from '../review/review-texts.ts'
import type { DeskPanelProps } from './desk-panel-props.ts'
import { deskTexts } from './desk-texts.ts'
import { ScoreLine } from './score-line.tsx'
import { reviewScoresKey, useReviewScores } from './use-review-package.ts'

/** The reviewer's points beside those of the unit and the recomputed ones, indicator by indicator. */
export function ScoresTab({ packageKey, content, me, cell, scoreAsked, onShow }: DeskPanelProps) {
  const { data, isError } = useReviewScores(packageKey)
  const queries = useQueryClient()
  const list = useRef<HTMLDivElement>(null)
  const row = cell.slice(0, cell.lastIndexOf('.') + 1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the way here was asked for by its key.
  useEffect(() => {
    if (scoreAsked === 0) return
    const fields = [...(list.current?.querySelectorAll<HTMLInputElement>('input.points') ?? [])]
    const own = row === '' ? undefined : fields.find((field) => field.dataset['indicator']?.startsWith(row))
    ;(own ?? fields[0])?.focus()
  }, [scoreAsked, data === undefined])
  if (isError) return <p role="alert">{reviewTexts.failed}</p>
  if (!data) return <p className="hint">{reviewTexts.reading}</p>
  const canScore = content.head.may.deeds.includes('score-review')
  const keep = (scores: ReviewScoresJson) => queries.setQueryData(reviewScoresKey(packageKey), scores)
  return (
    <div ref={list} className="review-scores">
      <p className="hint">{canScore ? deskTexts.scoring.hint : deskTexts.scoring.closed}</p>
      {data.evaluations.map(({ attachment, name, printed, recomputed }) => (
        <section key={attachment} aria-label={name ?? attachment}>
          <h3>
            {name ?? attachment}
            <span className="hint">
              {deskTexts.self} {printed ?? reviewTexts.unknown} · {deskTexts.recomputed}{' '}
              {recomputed ?? reviewTexts.unknown}
            </span>
          </h3>
          {data.indicators
            .filter((indicator) => indicator.attachment === attachment)
            .map((indicator) => (
              <ScoreLine
                key={indicator.address}
                packageKey={packageKey}
                indicator={indicator}
                scores={data.scores.filter(({ address }) => address === indicator.address)}
                accountId={me.accountId}
                canScore={canScore}
                isHere={row !== '' && indicator.address.startsWith(row)}
                onKept={keep}
                onShow={onShow}
              />
            ))}
          <Totals scores={data} attachment={attachment} />
        </section>
      ))}
    </div>
  )
}

/** What every reviewer's scores come to. */
function Totals({ scores, attachment }: { readonly scores: ReviewScoresJson; readonly attachment: string }) {
  const own = scores.totals.filter((total) => total.attachment === attachment)
  if (own.length === 0) return null
  const nameOf = new Map(scores.scores.map(({ accountId, displayName }) => [accountId, displayName]))
  const { scoring } = deskTexts
  return (
    <ul className="score-totals">
      {own.map(({ accountId, scored, indicators, deduction, total }) => (
        <li key={accountId}>
          <b>
            {nameOf.get(accountId)} {scoring.total} {total ?? reviewTexts.unknown}
          </b>
          <span>{scoring.deduction(deduction)}</span>
          <span className="hint">{scoring.scored(scored, indicators)}</span>
        </li>
      ))}
    </ul>
  )
}

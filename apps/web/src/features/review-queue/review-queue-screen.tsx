import type { QueueItemJson } from '@mingxiao/contract'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMedia } from '../../ui/use-media.ts'
import { takeWord } from '../review/leave-word.ts'
import { ReviewFrame } from '../review/review-frame.tsx'
import { reviewTexts } from '../review/review-texts.ts'
import { useQueue } from '../review/use-queue.ts'
import { QueueCards } from './queue-cards.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueKeys } from './queue-keys.tsx'
import { QueueTable } from './queue-table.tsx'
import { queueTexts } from './queue-texts.ts'
import { RiskRule } from './risk-rule.tsx'
import { useQueueKeys } from './use-queue-keys.ts'
import { VerdictBar } from './verdict-bar.tsx'
import { type NamedOutcome, VerdictOutcomes } from './verdict-outcomes.tsx'
import './review-queue.css'

const route = getRouteApi('/regions/$regionId/review')

/** The packages that wait for a reviewer. */
export function ReviewQueueScreen() {
  const regionId = Number(route.useParams().regionId)
  return (
    <ReviewFrame regionId={regionId} section="queue">
      {() => <WaitingPackages regionId={regionId} />}
    </ReviewFrame>
  )
}

function WaitingPackages({ regionId }: { readonly regionId: number }) {
  const search = route.useSearch()
  const navigate = useNavigate()
  const queue = useQueue(regionId, search)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [word] = useState(takeWord)
  const [outcomes, setOutcomes] = useState<readonly NamedOutcome[]>([])
  const isNarrow = useMedia('(max-width: 820px)')
  const { items, summary } = queue
  const open = ({ head: { id } }: QueueItemJson) =>
    navigate({
      to: '/regions/$regionId/review/$packageId',
      params: { regionId: `${regionId}`, packageId: id },
      search,
    })
  const toggle = ({ head: { id } }: QueueItemJson) =>
    setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]))
  const current = useQueueKeys(items, { open, toggle })
  // What has left the queue is chosen no more.
  const meant = items.filter(({ head }) => chosen.includes(head.id))

  if (queue.isFailed) return <p role="alert">{reviewTexts.failed}</p>
  const list = { items, chosen, current, search, regionId, onChoose: setChosen }
  return (
    <div className="review-queue">
      <QueueFilters
        regionId={regionId}
        search={search}
        rules={summary?.rules ?? []}
        onSearch={(next) => navigate({ to: '.', search: next, replace: true })}
      />
      <div className="queue-head">
        <p className="queue-count" role="status">
          <b>{summary ? queueTexts.count(summary.packages) : reviewTexts.reading}</b>
          {queueTexts.order}
          {summary && summary.unjudged > 0 ? (
            <span className="hint"> · {queueTexts.judging(summary.unjudged)}</span>
          ) : null}
        </p>
        <RiskRule />
        <QueueKeys />
      </div>
      {word === null ? null : (
        <p className="said" role="status">
          {word}
        </p>
      )}
      <VerdictOutcomes outcomes={outcomes} onClose={() => setOutcomes([])} />
      {isNarrow ? <QueueCards {...list} /> : <QueueTable {...list} isReading={!summary} />}
      {summary && items.length === 0 ? (
        <p className="hint empty">{Object.keys(search).length === 0 ? queueTexts.empty : queueTexts.emptyFiltered}</p>
      ) : null}
      {queue.hasMore ? (
        <button type="button" className="more" onClick={queue.more} disabled={queue.isFetching}>
          {queueTexts.more}
        </button>
      ) : null}
      {meant.length > 0 ? (
        <VerdictBar
          regionId={regionId}
          items={meant}
          rules={summary?.rules ?? []}
          onClear={() => setChosen([])}
          onDone={(made) => {
            setOutcomes(made)
            setChosen([])
          }}
        />
      ) : null}
    </div>
  )
}

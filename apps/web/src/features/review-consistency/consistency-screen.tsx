import type { ConsistencyJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { serverClient } from '../../api/server-client.ts'
import { lastYears } from '../review/last-years.ts'
import { ReviewFrame } from '../review/review-frame.tsx'
import { reviewTexts } from '../review/review-texts.ts'
import { YearChoice } from '../review/year-choice.tsx'
import { consistencyTexts } from './consistency-texts.ts'
import { DifferingScores } from './differing-scores.tsx'
import { ReviewerHabits } from './reviewer-habits.tsx'
import './review-consistency.css'

const route = getRouteApi('/regions/$regionId/review/consistency')

/** Whether reviewers score alike: how strict each is, and where they differ on the same indicator. */
export function ConsistencyScreen() {
  const regionId = Number(route.useParams().regionId)
  const { year = lastYears()[0] ?? 0 } = route.useSearch()
  return (
    <ReviewFrame regionId={regionId} section="consistency" actions={<YearChoice year={year} />}>
      {() => <YearConsistency regionId={regionId} year={year} />}
    </ReviewFrame>
  )
}

function YearConsistency({ regionId, year }: { readonly regionId: number; readonly year: number }) {
  const { data, isError } = useQuery({
    queryKey: ['consistency', regionId, year],
    queryFn: async () => (await serverClient()).call('compareReviewers', { params: { regionId }, query: { year } }),
  })
  if (isError) return <p role="alert">{reviewTexts.failed}</p>
  if (!data) return <p role="status">{reviewTexts.reading}</p>
  return <Consistency regionId={regionId} consistency={data} />
}

function Consistency({
  regionId,
  consistency: { reviewers, differing },
}: {
  readonly regionId: number
  readonly consistency: ConsistencyJson
}) {
  return (
    <div className="consistency">
      <section>
        <h2>{consistencyTexts.reviewers}</h2>
        <p className="hint">{consistencyTexts.reviewersHint}</p>
        {reviewers.length === 0 ? (
          <p className="nothing">{consistencyTexts.noReviewers}</p>
        ) : (
          <ReviewerHabits reviewers={reviewers} />
        )}
      </section>
      <section>
        <h2>{consistencyTexts.differing}</h2>
        <p className="hint">{consistencyTexts.differingHint}</p>
        {differing.length === 0 ? (
          <p className="nothing">{consistencyTexts.noDiffering}</p>
        ) : (
          <DifferingScores regionId={regionId} differing={differing} />
        )}
      </section>
    </div>
  )
}

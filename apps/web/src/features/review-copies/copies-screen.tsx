import type { CopiesJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { serverClient } from '../../api/server-client.ts'
import { lastYears } from '../review/last-years.ts'
import { ReviewFrame } from '../review/review-frame.tsx'
import { reviewTexts } from '../review/review-texts.ts'
import { YearChoice } from '../review/year-choice.tsx'
import { copiesTexts } from './copies-texts.ts'
import { CopyList } from './copy-list.tsx'
import { SideBySide } from './side-by-side.tsx'
import { type Similarity, similaritiesIn } from './similarity.ts'
import './review-copies.css'

const route = getRouteApi('/regions/$regionId/review/copies')

/** What the packages of a year have in common, side by side. */
export function CopiesScreen() {
  const regionId = Number(route.useParams().regionId)
  const { year = lastYears()[0] ?? 0 } = route.useSearch()
  return (
    <ReviewFrame regionId={regionId} section="copies" actions={<YearChoice year={year} />}>
      {() => <Comparison key={year} regionId={regionId} year={year} />}
    </ReviewFrame>
  )
}

function Comparison({ regionId, year }: { readonly regionId: number; readonly year: number }) {
  const { data, isError } = useQuery({
    queryKey: ['copies', regionId, year],
    queryFn: async () => (await serverClient()).call('readCopies', { params: { regionId }, query: { year } }),
  })
  if (isError) return <p role="alert">{reviewTexts.failed}</p>
  if (!data) return <p role="status">{copiesTexts.comparing}</p>
  return <Found regionId={regionId} copies={data} />
}

function Found({ regionId, copies }: { readonly regionId: number; readonly copies: CopiesJson }) {
  const similarities = similaritiesIn(copies)
  const [chosen, setChosen] = useState(0)
  const shown: Similarity | undefined = similarities[chosen]
  return (
    <>
      <p className="copies-count">{copiesTexts.compared(copies.packages)}</p>
      {shown ? (
        <div className="copies">
          <CopyList similarities={similarities} chosen={chosen} onChoose={setChosen} />
          <SideBySide
            key={chosen}
            regionId={regionId}
            similarity={shown}
            onStep={(by) => setChosen((at) => Math.min(Math.max(at + by, 0), similarities.length - 1))}
          />
        </div>
      ) : (
        <p className="hint">{copiesTexts.none}</p>
      )}
    </>
  )
}

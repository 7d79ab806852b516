import { useInfiniteQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { OfficeFrame } from '../office/office-frame.tsx'
import { ChainVerification } from './chain-verification.tsx'
import { ReceiptVerification } from './receipt-verification.tsx'
import { queryOf, type TrailFilter } from './trail-filter.ts'
import { TrailFilters } from './trail-filters.tsx'
import { TrailTable } from './trail-table.tsx'
import { trailTexts } from './trail-texts.ts'
import './trail.css'

interface TrailScreenProps {
  readonly regionId: number
  readonly filter: TrailFilter
  readonly onFilter: (filter: TrailFilter) => void
}

/** What everybody did in a region, and whether all of it is still there. */
export function TrailScreen(props: TrailScreenProps) {
  const { regionId } = props
  return (
    <OfficeFrame regionId={regionId} screen="trail" title={trailTexts.title}>
      {() => (
        <>
          <p className="hint">{trailTexts.intro}</p>
          <div className="trail-checks">
            <ChainVerification regionId={regionId} />
            <ReceiptVerification />
          </div>
          <TrailFilters regionId={regionId} filter={props.filter} onChange={props.onFilter} />
          <TrailEntries {...props} />
        </>
      )}
    </OfficeFrame>
  )
}

function TrailEntries({ regionId, filter, onFilter }: TrailScreenProps) {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['trail', regionId, filter],
    queryFn: async ({ pageParam }) =>
      (await serverClient()).call('listTrail', {
        params: { regionId },
        query: { limit: pageSize, ...queryOf(filter), ...(pageParam === '' ? {} : { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
  if (error) return <Alert type="error" showIcon title={refusalText(error) ?? trailTexts.failed} />
  return (
    <>
      <TrailTable
        entries={data?.pages.flatMap(({ items }) => items) ?? []}
        isReading={isPending}
        onPackage={(packageId) => onFilter({ ...filter, packageId })}
      />
      {hasNextPage ? (
        <Button block loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {trailTexts.more}
        </Button>
      ) : null}
    </>
  )
}

const pageSize = 50

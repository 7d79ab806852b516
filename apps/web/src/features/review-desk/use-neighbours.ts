import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import type { ReviewSearch } from '../review/review-search.ts'
import { useQueue } from '../review/use-queue.ts'
import { type Neighbours, neighboursOf } from './neighbours-of.ts'

export interface NeighbourWays extends Neighbours {
  goNext(): void
  goPrevious(): void
}

/** The ways to the packages before and after in the queue that this one was opened from; after the last, back to the queue. */
export function useNeighbours({ regionId, packageId }: PackageKey, search: ReviewSearch): NeighbourWays {
  const navigate = useNavigate()
  const { items, summary, hasMore, isFetching, more } = useQueue(regionId, search)
  const neighbours = useMemo(
    () => neighboursOf(items, packageId, summary?.packages ?? items.length),
    [items, packageId, summary],
  )
  useEffect(() => {
    if (neighbours.at === items.length && hasMore && !isFetching) more()
  })
  return useMemo(() => {
    const go = (id: string | null) =>
      id === null
        ? navigate({ to: '/regions/$regionId/review', params: { regionId: `${regionId}` }, search })
        : navigate({
            to: '/regions/$regionId/review/$packageId',
            params: { regionId: `${regionId}`, packageId: id },
            search,
          })
    return {
      ...neighbours,
      goNext: () => void go(neighbours.next),
      goPrevious: () => void (neighbours.previous !== null && go(neighbours.previous)),
    }
  }, [neighbours, navigate, regionId, search])
}

import type { QueueItemJson, ReviewQueueJson } from '@mingxiao/contract'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'
import type { ReviewSearch } from './review-search.ts'

export interface Queue {
  readonly items: readonly QueueItemJson[]
  /** Of the last answer; undefined before the first. */
  readonly summary: ReviewQueueJson | undefined
  readonly isFailed: boolean
  readonly isFetching: boolean
  readonly hasMore: boolean
  more(): void
}

/** The packages that wait, as far as they were read; asked for again while the server is still judging some. */
export function useQueue(regionId: number, search: ReviewSearch): Queue {
  const { data, isError, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['review-queue', regionId, search],
    queryFn: async ({ pageParam }) =>
      (await serverClient()).call('readQueue', {
        params: { regionId },
        query: { ...search, limit: pageSize, ...(pageParam === null ? {} : { after: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ unjudged }) => unjudged > 0) ? soon : false),
  })
  return {
    items: data?.pages.flatMap(({ items }) => items) ?? none,
    summary: data?.pages.at(-1),
    isFailed: isError,
    isFetching,
    hasMore: hasNextPage,
    more: () => void fetchNextPage(),
  }
}

const pageSize = 100
const soon = 1_500
const none: readonly QueueItemJson[] = []

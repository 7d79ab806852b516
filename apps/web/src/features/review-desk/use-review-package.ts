import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { PackageKey } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'

const contentKey = ({ regionId, packageId }: PackageKey) => ['review-package', regionId, packageId]

/** A package as it stands on the server. */
export function useReviewPackage(key: PackageKey) {
  return useQuery({
    queryKey: contentKey(key),
    queryFn: async () => (await serverClient()).call('readPackage', { params: { ...key } }),
    retry: false,
  })
}

export function reviewScoresKey({ regionId, packageId }: PackageKey) {
  return ['review-scores', regionId, packageId] as const
}

export function useReviewScores(key: PackageKey) {
  return useQuery({
    queryKey: reviewScoresKey(key),
    queryFn: async () => (await serverClient()).call('readReviewScores', { params: { ...key } }),
  })
}

export function useLastYear(key: PackageKey) {
  return useQuery({
    queryKey: ['last-year', key.regionId, key.packageId],
    queryFn: async () => (await serverClient()).call('compareWithLastYear', { params: { ...key } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Reads anew what a decision has changed. */
export function useRefresh(key: PackageKey): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: contentKey(key) }),
      queries.invalidateQueries({ queryKey: ['review-queue', key.regionId] }),
    ])
  }
}

import type { DashboardJson } from '@mingxiao/contract'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'

/** The dashboard of a year, or of the latest; asked for again while packages are still being judged. */
export function useDashboard(regionId: number, year: number | undefined): UseQueryResult<DashboardJson> {
  return useQuery({
    queryKey: ['dashboard', regionId, year],
    queryFn: async () => {
      const query = year === undefined ? {} : { year }
      return (await serverClient()).call('readDashboard', { params: { regionId }, query })
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data && data.unjudged > 0 ? soon : false),
  })
}

const soon = 1_500

import type { DashboardJson } from '@mingxiao/contract'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'
import { departmentFigures } from './department-figures.ts'
import type { Figure } from './figure.ts'
import { rangeFigures } from './range-figures.ts'
import { rulesFigure } from './rules-figure.ts'
import { trendFigures } from './trend-figures.ts'

export interface DashboardFigures {
  readonly dashboard: DashboardJson
  /** Those that a later answer leaves alike stay the same objects, so that their charts are not drawn anew. */
  readonly figures: readonly Figure[]
}

/** The dashboard of a year, or of the latest; asked for again while packages are still being judged. */
export function useDashboard(regionId: number, year: number | undefined): UseQueryResult<DashboardFigures> {
  return useQuery({
    queryKey: ['dashboard', regionId, year],
    queryFn: async () => {
      const query = year === undefined ? {} : { year }
      return (await serverClient()).call('readDashboard', { params: { regionId }, query })
    },
    select: withFigures,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data && data.unjudged > 0 ? soon : false),
  })
}

function withFigures(dashboard: DashboardJson): DashboardFigures {
  const figures = [
    ...departmentFigures(dashboard),
    ...rangeFigures(dashboard),
    ...trendFigures(dashboard),
    rulesFigure(dashboard),
  ]
  return { dashboard, figures }
}

const soon = 1_500
